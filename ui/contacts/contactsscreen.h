// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSettings>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace waypost::ui {

class ContactDetail;
class ContactList;
class DuplicatesPane;
class InlineBanner;
class SegmentsColumn;
class Splitter;
struct InboxContext;

/// The people: segments, list and one contact side by side. Reads again a moment after contacts or
/// conversations have changed, and only while it is on screen.
class ContactsScreen final : public QWidget {
    Q_OBJECT
public:
    ContactsScreen(InboxContext &context, QSettings &settings, QWidget *parent = nullptr);
    void openContact(const QString &id);
    void importFile(const QString &path); ///< opens the wizard
    void exportTo(const QString &path); ///< what the list shows
    void startSearch();

Q_SIGNALS:
    void conversationChosen(const QString &conversation);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void showSegment(const QString &id, const QString &title, const QString &filter);
    void merge(const QString &source, const QString &into);
    void saveSegment(const QString &filter);
    void chooseImport();
    void chooseExport();
    void readAgain();

    InboxContext &m_context;
    QSettings &m_settings;
    SegmentsColumn *m_segments;
    ContactList *m_list;
    DuplicatesPane *m_duplicates;
    QStackedWidget *m_middle;
    ContactDetail *m_detail;
    InlineBanner *m_told; ///< what was just done, with a way back
    QString m_undo; ///< contact whose merge it would take back
    Splitter *m_splitter;
    QTimer m_soon;
    bool m_stale = true;
    bool m_listed = false; ///< the list has been asked for the first time
};

} // namespace waypost::ui
