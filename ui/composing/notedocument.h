// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFont>
#include <QTextDocument>

class QPainter;

namespace waypost::ui {

/// A colleague's Markdown, laid out. Only Markdown: HTML stands there as text, pictures as their words,
/// nothing is ever loaded, and a link leads nowhere but to http and https. What customers wrote never comes
/// here.
class NoteDocument final : public QTextDocument {
    Q_OBJECT
public:
    struct Look {
        QFont font;
        QColor ink, link;
        QColor codeGround;
    };
    explicit NoteDocument(QObject *parent = nullptr);
    void setNote(const QString &markdown, const Look &look);
    void draw(QPainter &painter, const QPointF &at);

    struct Link {
        QRectF rect; ///< from the document's corner
        QString url;
    };
    [[nodiscard]] QList<Link> links() const; ///< at the present width

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void tame(const Look &look);

    QColor m_ink;
};

/// The address of a link if it may be followed: http or https with a host; else empty.
[[nodiscard]] QString followableLink(const QString &href);

} // namespace waypost::ui
