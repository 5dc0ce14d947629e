// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/inbox/contactfacts.h"
#include "ui/inbox/factlist.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace waypost::ui {

class AvatarLabel;
class ContactFields;
class ElidedLabel;
class ProgressLine;
class PromiseList;
class SectionTitle;
class TagEditor;
class Triage;
struct InboxContext;

/// Who writes and what is known of them: promises, window, tags, orders seen in messages, details, what the
/// team keeps of them, other conversations. 276 px wide by default.
class ContactPanel final : public QWidget {
    Q_OBJECT
public:
    ContactPanel(InboxContext &context, Triage &triage, QWidget *parent = nullptr);
    void setConversation(const std::optional<sync::ListedConversation> &listed);
    void editTags();

Q_SIGNALS:
    void conversationChosen(const QString &conversation); ///< another one of the same customer

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(QVBoxLayout &column);
    void readAgain();
    void show(const ContactFacts &facts);
    void showWindow();
    void showOthers(const ContactFacts &facts);
    [[nodiscard]] QList<Fact> detailsOf(const ContactFacts &facts) const;
    [[nodiscard]] QList<Fact> identitiesOf(const ContactFacts &facts) const;
    [[nodiscard]] static QString since(const contacts::Contact &contact);

    InboxContext &m_context;
    Triage &m_triage;
    std::optional<sync::ListedConversation> m_listed;
    ContactFields *m_fields;
    QString m_shown; ///< conversation whose facts are on screen
    QWidget *m_content;
    AvatarLabel *m_face;
    ElidedLabel *m_name;
    ElidedLabel *m_since;
    ElidedLabel *m_windowLabel;
    ElidedLabel *m_windowLeft;
    ProgressLine *m_windowLine;
    PromiseList *m_promises;
    TagEditor *m_tags;
    SectionTitle *m_ordersTitle;
    FactList *m_orders;
    FactList *m_details;
    SectionTitle *m_othersTitle;
    QVBoxLayout *m_others;
    QList<std::pair<QString, QString>> m_shownOthers; ///< conversations and the words of their buttons
    QTimer m_tick; ///< of the window; runs only while visible
};

} // namespace waypost::ui
