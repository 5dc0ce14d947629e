// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/contactsscreen.h"

#include "core/base/ids.h"
#include "core/sync/contactexport.h"
#include "core/sync/contactimport.h"
#include "ui/contacts/contactdetail.h"
#include "ui/contacts/contactlist.h"
#include "ui/contacts/contactwords.h"
#include "ui/contacts/duplicatespane.h"
#include "ui/contacts/importwizard.h"
#include "ui/contacts/mergedialog.h"
#include "ui/contacts/segmentscolumn.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/splitter.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int segmentsWidth = 190;
constexpr int contactsWidth = 340;
constexpr int soonMs = 200;
constexpr int longestSegmentTitle = 60;

/// Both sides of a merge, as they are now.
struct MergePair {
    contacts::Contact source;
    contacts::Contact target;
    QHash<QString, workspace::Attribute> attributes;
};
} // namespace

ContactsScreen::ContactsScreen(InboxContext &context, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_segments(new SegmentsColumn(context, this))
    , m_list(new ContactList(context, this))
    , m_duplicates(new DuplicatesPane(context, this))
    , m_middle(new QStackedWidget(this))
    , m_detail(new ContactDetail(context, this))
    , m_told(new InlineBanner(context.theme, this))
    , m_splitter(new Splitter(Qt::Horizontal, settings, u"contacts/columns"_s, this))
{
    setAccessibleName(tr("Contacts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_told->hide();
    m_told->setDismissible(true);
    column->addWidget(m_told);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_segments->setFixedWidth(segmentsWidth);
    row->addWidget(m_segments);
    row->addWidget(m_splitter, 1);
    column->addLayout(row, 1);
    m_middle->addWidget(m_list);
    m_middle->addWidget(m_duplicates);
    m_middle->setMinimumWidth(260);
    m_detail->setMinimumWidth(320);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restore({contactsWidth, 700});
    connectParts();
}

void ContactsScreen::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ContactsScreen::readAgain);
    connect(&m_context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        for (const auto &table :
             {u"contacts"_s, u"conversations"_s, u"segments"_s, u"attributes"_s, u"told_apart"_s})
            m_stale = m_stale || changes.contains(table);
        if (m_stale && isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_segments, &SegmentsColumn::chosen, this, &ContactsScreen::showSegment);
    connect(m_segments, &SegmentsColumn::importWanted, this, &ContactsScreen::chooseImport);
    connect(m_segments, &SegmentsColumn::exportWanted, this, &ContactsScreen::chooseExport);
    connect(m_list, &ContactList::chosen, m_detail, &ContactDetail::setContact);
    connect(m_list, &ContactList::saveWanted, this, &ContactsScreen::saveSegment);
    connect(m_duplicates, &DuplicatesPane::chosen, m_detail, &ContactDetail::setContact);
    connect(m_duplicates, &DuplicatesPane::mergeWanted, this, &ContactsScreen::merge);
    connect(m_detail, &ContactDetail::mergeWanted, this, &ContactsScreen::merge);
    connect(m_detail, &ContactDetail::conversationChosen, this, &ContactsScreen::conversationChosen);
    connect(m_told, &InlineBanner::dismissed, m_told, &QWidget::hide);
    connect(m_told, &InlineBanner::actionTriggered, this, [this] {
        m_context.desk.give({{}, u"contact.unmerge"_s, m_undo, {}, 0, 0, {}});
        m_told->hide();
    });
}

void ContactsScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        readAgain();
}

void ContactsScreen::readAgain()
{
    const bool first = !std::exchange(m_listed, true);
    m_stale = false;
    m_segments->readAgain();
    if (m_middle->currentWidget() == m_duplicates)
        m_duplicates->readAgain();
    else if (first)
        m_list->show(tr("All contacts"), {});
    else
        m_list->readAgain();
    m_detail->readAgain();
}

void ContactsScreen::showSegment(const QString &id, const QString &title, const QString &filter)
{
    const bool duplicates = id == "duplicates"_L1;
    m_middle->setCurrentWidget(duplicates ? static_cast<QWidget *>(m_duplicates) : m_list);
    if (duplicates)
        m_duplicates->readAgain();
    else
        m_list->show(title, filter);
}

void ContactsScreen::openContact(const QString &id)
{
    m_list->hold(id);
    m_detail->setContact(id);
}

void ContactsScreen::startSearch()
{
    m_middle->setCurrentWidget(m_list);
    m_list->startSearch();
}

void ContactsScreen::merge(const QString &source, const QString &into)
{
    m_context.desk.ask<MergePair>(
        this,
        [source, into](sync::View &view) {
            const auto load = [&](const QString &id) {
                return loadAs<contacts::Contact>(view.rows(), u"contacts"_s, id)
                    .value_or(contacts::Contact {});
            };
            return MergePair {load(source), load(into), sync::contactAttributes(view)};
        },
        [this, source, into](const MergePair &pair) {
            auto *dialog = new MergeDialog(m_context.theme, pair.target, pair.source, pair.attributes, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QDialog::accepted, this, [this, dialog, source, into, pair] {
                m_context.desk.give({{},
                                     u"contact.merge"_s,
                                     source,
                                     {},
                                     0,
                                     0,
                                     {{u"into"_s, into}, {u"fields"_s, dialog->choices()}}});
                m_undo = source;
                m_told->setMessage(BannerTone::Ok,
                                   tr("%1 is one contact now.").arg(ContactWords::name(pair.target)));
                m_told->setAction(tr("Undo"));
                m_told->show();
                openContact(into);
            });
            dialog->open();
        });
}

void ContactsScreen::saveSegment(const QString &filter)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save as a segment"));
    dialog->setLabelText(tr("Name of the segment. Everyone in the workspace sees it."));
    dialog->setTextValue(filter.left(longestSegmentTitle));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, filter](const QString &name) {
        m_context.desk.give({{},
                             u"segment.save"_s,
                             newId(m_context.clock.nowMs()),
                             {},
                             0,
                             0,
                             {{u"name"_s, name}, {u"query"_s, filter}, {u"scope"_s, u"everyone"_s}}});
    });
    dialog->open();
}

void ContactsScreen::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import contacts"), {},
                                                      tr("CSV files (*.csv *.txt *.tsv);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ContactsScreen::importFile(const QString &path)
{
    auto *wizard = new ImportWizard(m_context, path, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void ContactsScreen::chooseExport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Export contacts"),
                                                      folder + u"/contacts.csv"_s, tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ContactsScreen::exportTo(const QString &path)
{
    m_context.desk.ask<QString>(
        this,
        [path, filter = m_list->filter(), now = m_context.clock.nowMs()](sync::View &view) {
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly)
                && file.write(sync::contactsCsv(view, filter, now)) >= 0 && file.commit();
            return written ? QString() : file.errorString();
        },
        [this, path](const QString &problem) {
            m_undo.clear();
            m_told->setAction({});
            if (problem.isEmpty())
                m_told->setMessage(BannerTone::Ok, tr("Saved as %1.").arg(path));
            else
                m_told->setMessage(BannerTone::Bad, tr("The file could not be written: %1").arg(problem));
            m_told->show();
        });
}

} // namespace waypost::ui
