// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/importwizard.h"

#include "ui/contacts/contactwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int progressSteps = 1'000;

const QStringList &plainTargets()
{
    static const QStringList targets {QString(),
                                      u"phone"_s,
                                      u"name"_s,
                                      u"first_name"_s,
                                      u"last_name"_s,
                                      u"email"_s,
                                      u"key"_s,
                                      u"language"_s,
                                      u"about"_s,
                                      u"consent.marketing"_s,
                                      u"consent.marketing.source"_s,
                                      u"consent.marketing.at"_s};
    return targets;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void fillRegions(QComboBox &regions)
{
    QList<QPair<QString, QString>> all;
    const QString own = QLocale::territoryToCode(QLocale::system().territory());
    for (int i = int(QLocale::AnyTerritory) + 1; i <= int(QLocale::LastTerritory); ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2)
            all << qMakePair(QLocale::territoryToString(territory), code);
    }
    std::sort(all.begin(), all.end(),
              [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    regions.addItem(ImportWizard::tr("Numbers have their country's code"), QString());
    for (const auto &[name, code] : std::as_const(all))
        regions.addItem(name, code);
    regions.setCurrentIndex(std::max(0, regions.findData(own)));
}
} // namespace

ImportWizard::ImportWizard(InboxContext &context, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_path(path)
    , m_steps(new QStackedWidget(this))
{
    setWindowTitle(tr("Import contacts"));
    resize(860, 560);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_steps, 1);
    m_steps->addWidget(makeMapping());
    m_steps->addWidget(makeRun());
    auto *row = new QHBoxLayout;
    row->addStretch();
    m_save = new FlatButton(context.theme, ButtonKind::Secondary, tr("Save refused rows…"), this);
    m_close = new FlatButton(context.theme, ButtonKind::Secondary, tr("Cancel"), this);
    m_go = new FlatButton(context.theme, ButtonKind::Primary, tr("Import"), this);
    m_save->hide();
    m_go->setEnabled(false);
    for (FlatButton *button : {m_save, m_close, m_go})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_close, &QAbstractButton::clicked, this, &ImportWizard::reject);
    connect(m_go, &QAbstractButton::clicked, this, &ImportWizard::start);
    connect(m_save, &QAbstractButton::clicked, this, &ImportWizard::saveRefused);
    // 64 KiB are read on the desk's thread, where the custom fields are.
    m_context.desk.ask<std::shared_ptr<Opened>>(
        this,
        [path](sync::View &view) {
            auto attributes = sync::contactAttributes(view);
            return std::make_shared<Opened>(Opened {sync::previewImport(path, attributes), attributes});
        },
        [this](const std::shared_ptr<Opened> &opened) { take(*opened); });
}

ImportWizard::~ImportWizard() = default;

QWidget *ImportWizard::makeMapping()
{
    auto *page = new QWidget(m_steps);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_file = plainLabel(tr("Reading the file…"), page);
    column->addWidget(m_file);
    m_region = new QComboBox(page);
    m_region->setAccessibleName(tr("Country of numbers without a country's code"));
    fillRegions(*m_region);
    auto *home = new QHBoxLayout;
    home->addWidget(plainLabel(tr("Numbers without a country's code are from:"), page));
    home->addWidget(m_region, 1);
    column->addLayout(home);
    m_table = new QTableWidget(page);
    m_table->setAccessibleName(tr("The first rows; above them what each column is"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultSectionSize(170);
    column->addWidget(m_table, 1);
    m_problems = plainLabel({}, page);
    column->addWidget(m_problems);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ImportWizard::checkRows);
    return page;
}

QWidget *ImportWizard::makeRun()
{
    auto *page = new QWidget(m_steps);
    auto *column = new QVBoxLayout(page);
    m_words = plainLabel({}, page);
    m_bar = new QProgressBar(page);
    m_bar->setRange(0, progressSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    column->addStretch(1);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    column->addStretch(2);
    return page;
}

void ImportWizard::take(const Opened &opened)
{
    if (!opened.preview)
        return fail(opened.preview.error());
    m_attributes = opened.attributes;
    m_preview = *opened.preview;
    m_file->setText(tr("%1 · %2 · these are the first rows. Say what each column is.")
                        .arg(QFileInfo(m_path).fileName(), m_preview.encoding));
    fillTable();
    readMapping();
}

/// Row 0 holds the choices, the file's rows are below.
void ImportWizard::fillTable()
{
    m_table->setColumnCount(int(m_preview.header.size()));
    m_table->setRowCount(int(m_preview.rows.size()) + 1);
    QStringList heads;
    for (const QString &name : std::as_const(m_preview.header))
        heads << name.simplified().left(60);
    m_table->setHorizontalHeaderLabels(heads);
    QStringList lines {QString()};
    for (qsizetype i = 0; i < m_preview.rows.size(); ++i)
        lines << QString::number(i + 2);
    m_table->setVerticalHeaderLabels(lines);
    QStringList names = m_attributes.keys();
    names.sort();
    for (int i = 0; i < m_table->columnCount(); ++i) {
        auto *choice = new QComboBox(m_table);
        choice->setAccessibleName(tr("What “%1” is").arg(heads[i]));
        for (const QString &target : plainTargets())
            choice->addItem(ContactWords::target(target), target);
        for (const QString &name : std::as_const(names))
            choice->addItem(m_attributes[name].label, QString(u"attribute."_s + name));
        choice->setCurrentIndex(std::max(0, choice->findData(m_preview.mapping.value(i))));
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportWizard::readMapping);
        m_table->setCellWidget(0, i, choice);
        m_targets << choice;
    }
    for (qsizetype row = 0; row < m_preview.rows.size(); ++row)
        for (int i = 0; i < m_table->columnCount(); ++i)
            m_table->setItem(int(row) + 1, i,
                             new QTableWidgetItem(m_preview.rows[row].value(i).simplified().left(200)));
}

void ImportWizard::readMapping()
{
    m_mapping.clear();
    for (const QComboBox *choice : std::as_const(m_targets))
        m_mapping << choice->currentData().toString();
    checkRows();
}

/// Marks what would be refused, cell by cell.
void ImportWizard::checkRows()
{
    if (m_targets.isEmpty())
        return;
    const Tokens &tokens = m_context.theme.tokens();
    QStringList words;
    const auto bad = contacts::whyBadMapping(m_mapping, m_attributes);
    if (bad)
        words << bad->text;
    int refused = 0;
    for (qsizetype row = 0; row < m_preview.rows.size(); ++row) {
        const auto planned = contacts::plannedRow(m_preview.rows[row], row + 2, m_mapping,
                                                  m_region->currentData().toString(), m_attributes);
        refused += planned.problems.isEmpty() ? 0 : 1;
        for (int i = 0; i < m_table->columnCount(); ++i) {
            QTableWidgetItem *item = m_table->item(int(row) + 1, i);
            item->setBackground(QBrush());
            item->setToolTip({});
            item->setData(Qt::AccessibleDescriptionRole, {});
            for (const contacts::CellProblem &problem : planned.problems)
                if (problem.column == i || (problem.column < 0 && i == 0)) {
                    item->setBackground(tokens.badSoft);
                    item->setToolTip(problem.text);
                    item->setData(Qt::AccessibleDescriptionRole, problem.text);
                }
        }
        if (!planned.problems.isEmpty() && words.size() < 3)
            words << tr("Row %1: %2").arg(row + 2).arg(planned.problems.first().text);
    }
    if (!bad && refused > 0)
        words.prepend(tr("%n of the first rows would be refused.", nullptr, refused));
    m_problems->setText(words.join(u'\n'));
    m_go->setEnabled(!bad);
}

bool ImportWizard::canStart() const
{
    return m_go->isEnabled() && !m_import;
}

void ImportWizard::start()
{
    if (!canStart())
        return;
    m_import = std::make_unique<sync::ContactImport>(
        m_context.desk,
        sync::ImportPlan {m_path, m_mapping, m_region->currentData().toString(), m_attributes}, false);
    connect(m_import.get(), &sync::ContactImport::progressed, this, &ImportWizard::showProgress);
    connect(m_import.get(), &sync::ContactImport::finished, this, &ImportWizard::showReport);
    connect(m_import.get(), &sync::ContactImport::failed, this, &ImportWizard::fail);
    m_steps->setCurrentIndex(1);
    m_go->hide();
    m_close->setText(tr("Stop"));
    m_running = true;
    showProgress();
    m_import->start();
}

void ImportWizard::showProgress()
{
    const sync::ImportReport &report = m_import->report();
    m_bar->setValue(report.bytes > 0 ? int(progressSteps * report.bytesRead / report.bytes) : 0);
    m_words->setText(tr("%n row(s) read…", nullptr, int(report.rows)));
}

void ImportWizard::showReport()
{
    const sync::ImportReport &report = m_import->report();
    m_running = false;
    m_bar->setValue(progressSteps);
    m_words->setText(QStringList {tr("%n new contact(s)", nullptr, int(report.taken)),
                                  tr("%n known contact(s) completed", nullptr, int(report.merged)),
                                  tr("%n row(s) told nothing new", nullptr, int(report.same)),
                                  tr("%n row(s) refused", nullptr, int(report.refused))}
                         .join(u'\n'));
    m_save->setVisible(report.refused > 0);
    m_close->setText(tr("Close"));
    m_close->setFocus();
    Q_EMIT imported();
}

void ImportWizard::fail(const Error &error)
{
    m_running = false;
    m_steps->setCurrentIndex(1);
    m_words->setText(error.text);
    m_bar->hide();
    m_go->hide();
    m_close->setText(tr("Close"));
    if (m_import) {
        m_save->setVisible(m_import->report().refused > 0);
        Q_EMIT imported();
    }
}

void ImportWizard::saveRefused()
{
    const QFileInfo source(m_path);
    const QString proposed = source.dir().filePath(source.completeBaseName() + u"-refused.csv"_s);
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save refused rows"), proposed, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_import->refusedCsv()) < 0 || !file.commit())
        m_words->setText(tr("The file could not be written: %1").arg(file.errorString()));
}

/// While it runs this stops it after the rows on their way, which may wait for the relay; then, or when it
/// does not run, the dialog closes.
void ImportWizard::reject()
{
    if (!m_running)
        return QDialog::reject();
    m_running = false;
    m_import->stop();
    m_close->setText(tr("Close"));
    m_words->setText(tr("Stopping after the rows that are on their way…"));
}

} // namespace waypost::ui
