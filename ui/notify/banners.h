// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QObject>
#include <QString>

namespace waypost::ui {

/// One notification of the desktop. All of it is plain text.
struct Banner {
    struct Choice {
        QString id;
        QString text;
    };
    QString key; ///< names it: another one with the same key takes its place
    QString title;
    QString body;
    QList<Choice> choices; ///< buttons; a click on the banner itself is the choice "open"
    QString reply; ///< placeholder of a field to answer in; empty: there is none
    bool urgent = false; ///< stays until somebody looks
};

/// Who shows notifications: the desktop's server, a portal, the tray. Nothing blocks; without anybody to show
/// them nothing happens. GUI thread.
class Banners : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Banner &banner) = 0;
    virtual void withdraw(const QString &key) = 0;

    static constexpr qsizetype longestTitle = 120;
    static constexpr qsizetype longestBody = 400;
    static constexpr qsizetype longestReply = 4'096; ///< what WhatsApp takes

Q_SIGNALS:
    void chosen(const QString &key, const QString &choice);
    void replied(const QString &key, const QString &text);
    void dismissed(const QString &key); ///< closed by hand
    void activation(const QString &token); ///< comes before chosen(): allows a window to come to the front
    void failed(const waypost::ui::Banner &banner); ///< nobody showed it
};

/// One line of at most `most` characters without control characters, as what comes from customers needs it.
[[nodiscard]] QString bannerLine(const QString &text, qsizetype most);

} // namespace waypost::ui
