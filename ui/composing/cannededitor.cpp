// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/cannededitor.h"

#include "core/conversations/conversations.h"
#include "ui/composing/macrorunner.h"
#include "ui/composing/variabletext.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

/// What a canned reply is previewed with before it is used: no customer yet, so fallbacks show.
struct EditorFacts {
    replies::Values values;
    QString channel;
};
} // namespace

CannedEditor::CannedEditor(const Theme &theme, sync::Desk &desk, const Clock &clock, QWidget *parent)
    : SavedPage(theme, desk, u"canned"_s, {tr("Canned replies"), tr("New canned reply")}, parent)
    , m_clock(clock)
    , m_shortcut(addLine(tr("Shortcut, typed after /")))
    , m_title(addLine(tr("Title")))
    , m_body(addText(tr("Text, with variables like {{contact.first_name|there}}"), 6))
    , m_preview(new QTextEdit(this))
    , m_problems(new QLabel(this))
    , m_reach(addReach())
    , m_visibleIn(addChoice(tr("Offered in")))
    , m_macro(addChoice(tr("Macro that Ctrl+Enter runs with it")))
    , m_category(addLine(tr("Category")))
    , m_keywords(addLine(tr("Words it is also found by")))
    , m_language(addLine(tr("Language, like pt-BR")))
    , m_files(new QListWidget(this))
{
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setFont(fontFor(TextRole::Body));
    m_preview->setFixedHeight(90);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_form->insertRow(3, tr("Preview"), m_preview);
    m_form->insertRow(4, m_problems);
    m_visibleIn->addItem(tr("Replies and notes"), u"both"_s);
    m_visibleIn->addItem(tr("Replies"), u"reply"_s);
    m_visibleIn->addItem(tr("Notes"), u"note"_s);
    buildFiles();
    connect(m_body, &QPlainTextEdit::textChanged, this, &CannedEditor::preview);
    connect(&m_library, &ReplyLibrary::changed, this, &CannedEditor::offerMacros);
    connect(&theme, &Theme::changed, this, &CannedEditor::preview);
    m_desk.ask<EditorFacts>(
        this,
        [me = m_desk.me(), now = clock.nowMs()](sync::View &view) {
            const QStringList channels = view.all(u"channels"_s).keys();
            return EditorFacts {MacroRunner::valuesIn({}, me, now, view.rows()), channels.value(0)};
        },
        [this](const EditorFacts &facts) {
            m_values = facts.values;
            m_channel = facts.channel;
            preview();
        });
    offerMacros();
    ready();
}

void CannedEditor::buildFiles()
{
    m_files->setAccessibleName(tr("Files"));
    m_files->setFixedHeight(72);
    auto *add = new FlatButton(m_theme, ButtonKind::Secondary, tr("Add a file…"), this);
    auto *take = new FlatButton(m_theme, ButtonKind::Secondary, tr("Take the file off"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(take);
    row->addStretch(1);
    m_form->addRow(tr("Files"), m_files);
    m_form->addRow(row);
    connect(add, &FlatButton::clicked, this, &CannedEditor::pickFile);
    connect(take, &FlatButton::clicked, this, [this] { delete m_files->currentItem(); });
}

void CannedEditor::pickFile()
{
    auto *dialog = new QFileDialog(this, tr("Add a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CannedEditor::addFile);
    dialog->open();
}

void CannedEditor::addFile(const QString &path)
{
    const QString mime = QMimeDatabase().mimeTypeForFile(path).name();
    m_desk.offerMedia(this, path, mime, m_channel,
                      [this, id = chosen(), name = QFileInfo(path).fileName()](const Result<QString> &media) {
                          if (!media)
                              complain(media.error().text);
                          else if (id == chosen())
                              showFile(*media, name);
                      });
}

void CannedEditor::showFile(const QString &media, const QString &name)
{
    auto *item = new QListWidgetItem(name, m_files);
    item->setData(Qt::UserRole, media);
}

void CannedEditor::offerMacros()
{
    const QString before = m_macro->currentData().toString();
    m_macro->clear();
    m_macro->addItem(tr("None"), QString());
    for (const QString &id : m_library.macrosFor({}))
        m_macro->addItem(m_library.shelf().macros[id].name, id);
    m_macro->setCurrentIndex(std::max(0, m_macro->findData(before)));
}

void CannedEditor::preview()
{
    const auto rendered = replies::rendered(m_body->toPlainText(), m_values);
    showRendered(*m_preview, rendered, m_theme.tokens());
    QStringList words;
    for (const replies::Problem &problem : rendered.problems)
        words
            << (problem.why == replies::Unresolved::Missing
                    ? tr("{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.")
                          .arg(problem.what)
                    : problemText(problem));
    words.removeDuplicates();
    m_problems->setText(words.join(u'\n'));
    m_problems->setVisible(!words.isEmpty());
}

QList<SavedPage::Entry> CannedEditor::entries() const
{
    QList<Entry> all;
    const auto &canned = m_library.shelf().canned;
    for (auto it = canned.cbegin(); it != canned.cend(); ++it)
        all << Entry {it.key(), QString(u'/' + it->shortcut + u" · " + it->title)};
    std::sort(all.begin(), all.end(), [](const Entry &a, const Entry &b) { return a.title < b.title; });
    return all;
}

void CannedEditor::fill(const QString &id)
{
    const replies::CannedReply canned = m_library.shelf().canned.value(id);
    m_shortcut->setText(canned.shortcut);
    m_title->setText(canned.title);
    m_body->setPlainText(canned.body);
    showReach(*m_reach, canned.scope, canned.team);
    m_visibleIn->setCurrentIndex(std::max(0, m_visibleIn->findData(canned.visibleIn)));
    m_macro->setCurrentIndex(std::max(0, m_macro->findData(canned.macro)));
    m_category->setText(canned.category);
    m_keywords->setText(canned.keywords);
    m_language->setText(canned.language);
    m_files->clear();
    const QStringList files = replies::attachmentsOf(canned);
    if (files.isEmpty())
        return;
    using Names = QList<std::pair<QString, QString>>;
    m_desk.ask<Names>(
        this,
        [files](sync::View &view) {
            Names names;
            for (const QString &file : files) {
                const auto media = loadAs<conversations::Media>(view.rows(), u"media"_s, file);
                names << std::pair(file, media ? media->name : QString());
            }
            return names;
        },
        [this, id](const Names &names) {
            for (const auto &[media, name] : names)
                if (id == chosen())
                    showFile(media, name.isEmpty() ? tr("A file") : name);
        });
}

QJsonObject CannedEditor::written() const
{
    QJsonArray files;
    for (int i = 0; i < m_files->count(); ++i)
        files << m_files->item(i)->data(Qt::UserRole).toString();
    QString shortcut = m_shortcut->text().trimmed();
    if (shortcut.startsWith(u'/'))
        shortcut.remove(0, 1);
    QJsonObject save {{u"shortcut"_s, shortcut},
                      {u"title"_s, m_title->text()},
                      {u"body"_s, m_body->toPlainText()},
                      {u"visible_in"_s, m_visibleIn->currentData().toString()},
                      {u"macro"_s, m_macro->currentData().toString()},
                      {u"category"_s, m_category->text()},
                      {u"keywords"_s, m_keywords->text()},
                      {u"language"_s, m_language->text()},
                      {u"attachments"_s, files}};
    writeReach(*m_reach, save);
    return save;
}

} // namespace waypost::ui
