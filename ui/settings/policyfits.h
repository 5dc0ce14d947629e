// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/deskpage.h"

#include <QJsonObject>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace waypost::ui {

class ChecksButton;

/// For which conversations a policy holds; rows of a form. All that is said has to hold, of a list any.
class PolicyFits final : public QObject {
    Q_OBJECT
public:
    explicit PolicyFits(SettingsForm &form);
    void setNames(const QList<NamedThing> &channels, const QList<NamedThing> &teams,
                  const QList<NamedThing> &segments);
    void setFits(const QJsonObject &fits);
    [[nodiscard]] QJsonObject fits() const;
    [[nodiscard]] QList<QWidget *> controls() const;

Q_SIGNALS:
    void changed();

private:
    ChecksButton *m_priority;
    ChecksButton *m_channel;
    ChecksButton *m_team;
    QLineEdit *m_tags;
    QCheckBox *m_vip;
    ChecksButton *m_segment;
    QPlainTextEdit *m_attributes;
};

/// "refund, vip" as a list, without what is empty or there twice.
[[nodiscard]] QStringList wordsIn(const QString &text);

} // namespace waypost::ui
