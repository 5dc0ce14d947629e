// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that go with a reply or a note: two lists that never mix, filled by a dialog, a paste or a drop.
#include "ui/composing/composeassist.h"
#include "ui/composing/pasted.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composertools.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>

namespace waypost::ui {

Attachments &Composer::files()
{
    return m_shown == Mode::Note ? *m_noteFiles : *m_attachments;
}

void Composer::connectFiles()
{
    connect(m_attachments, &Attachments::changed, this, &Composer::adjust);
    connect(m_noteFiles, &Attachments::changed, this, &Composer::adjust);
    // Those of a canned reply are every customer's to see: in a note they have no business.
    connect(m_assist, &ComposeAssist::filesChosen, this,
            [this](const QList<conversations::MediaContent> &chosen) {
                if (m_shown != Mode::Note)
                    m_attachments->addStored(chosen);
            });
}

void Composer::pickFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, &files(), qOverload<const QStringList &>(&Attachments::add));
    dialog->open();
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_shown != Mode::Template && hasAttachment(*event->mimeData()))
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    if (hasAttachment(*event->mimeData()) && take(pastedFrom(*event->mimeData())))
        event->acceptProposedAction();
}

bool Composer::take(const Pasted &pasted)
{
    if (m_conversation.isEmpty())
        return false;
    if (m_shown != Mode::Note)
        setMode(Mode::Reply); // a closed window leaves a template, and the banner says why
    return m_shown != Mode::Template && m_tools->take(pasted);
}

} // namespace waypost::ui
