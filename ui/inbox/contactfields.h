// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contacts/contacts.h"
#include "core/workspace/workspace.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace waypost::ui {

struct InboxContext;

/// What the team keeps of a contact, changed in place: its name for him, e-mail, language, custom fields and
/// a note. A value is given to the relay when its field is left or Enter is pressed; a field that somebody is
/// writing in is never written over.
class ContactFields final : public QWidget {
    Q_OBJECT
public:
    explicit ContactFields(InboxContext &context, QWidget *parent = nullptr);
    void setContact(const QString &id, const contacts::Contact &contact,
                    const QHash<QString, workspace::Attribute> &attributes);

private:
    void rebuild(const QHash<QString, workspace::Attribute> &attributes);
    void addRow(const QString &label, QWidget *field);
    [[nodiscard]] QLineEdit *addLine(const QString &label);
    void addAttribute(const QString &name, const workspace::Attribute &attribute);
    void showAttributes();
    void giveText(const QString &type, const QString &key, const QString &before, const QString &now);
    void giveAttribute(const QString &name, const QString &value);
    bool eventFilter(QObject *watched, QEvent *event) override;

    InboxContext &m_context;
    QString m_id;
    contacts::Contact m_contact;
    QStringList m_shape; ///< of the custom fields on screen
    QGridLayout *m_grid;
    QLineEdit *m_title;
    QLineEdit *m_email;
    QLineEdit *m_language;
    QPlainTextEdit *m_about;
    QHash<QString, QWidget *> m_attributes;
    QList<QWidget *> m_extra; ///< labels and fields of attributes, to be removed
};

} // namespace waypost::ui
