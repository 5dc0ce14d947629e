// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/contactsview.h"
#include "core/sync/view.h"
#include "core/workspace/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace waypost::ui {

class AvatarLabel;
class ContactFields;
class ElidedLabel;
class SectionTitle;
struct InboxContext;

/// One person: ways to know him, what the team keeps of him, who else he may be, his conversations.
class ContactDetail final : public QWidget {
    Q_OBJECT
public:
    explicit ContactDetail(InboxContext &context, QWidget *parent = nullptr);
    void setContact(const QString &id); ///< empty: nobody
    void readAgain();
    [[nodiscard]] QString contact() const { return m_id; }

Q_SIGNALS:
    void conversationChosen(const QString &conversation);
    void mergeWanted(const QString &source, const QString &into);
    void contactWanted(const QString &contact); ///< look at another one

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Facts {
        sync::KnownContact known;
        QHash<QString, contacts::Contact> others; ///< of its duplicates, by id
        QList<sync::ListedConversation> conversations;
        QHash<QString, workspace::Attribute> attributes;
    };
    [[nodiscard]] static Facts read(sync::View &view, const QString &id);
    void show(const Facts &facts);
    void showIdentities(const Facts &facts);
    void showDuplicates(const Facts &facts);
    void showConversations(const Facts &facts);
    void addIdentity(const QString &label, const QString &value, const QString &copied);
    void addAlias(const contacts::Candidate &alias);
    [[nodiscard]] QWidget *addLine(QVBoxLayout &column, const QString &strong, const QString &words);

    InboxContext &m_context;
    QString m_id;
    QWidget *m_content;
    AvatarLabel *m_face;
    ElidedLabel *m_name;
    ElidedLabel *m_since;
    QVBoxLayout *m_identities;
    ContactFields *m_fields;
    SectionTitle *m_duplicatesTitle;
    QVBoxLayout *m_duplicates;
    SectionTitle *m_conversationsTitle;
    QVBoxLayout *m_conversations;
    int m_asked = 0;
};

} // namespace waypost::ui
