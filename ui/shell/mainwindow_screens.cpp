// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The screens beside the inbox, each made when it is first wanted: a start waits for none of them.
#include "ui/board/boardscreen.h"
#include "ui/contacts/contactsscreen.h"
#include "ui/quality/qualityscreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"

#include <QStackedWidget>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
} // namespace

void MainWindow::addScreen(CommandId screen, QWidget *widget)
{
    m_screens->addWidget(widget);
    m_screenIds << screen;
}

BoardScreen &MainWindow::board()
{
    if (!m_board) {
        m_board = new BoardScreen(m_context, this);
        connect(m_board, &BoardScreen::conversationChosen, this, &MainWindow::openConversation);
        connect(m_board, &BoardScreen::policiesWanted, this, [this] { showSettings(u"policies"_s); });
        connect(m_board, &BoardScreen::soundWanted, this, &MainWindow::soundWanted);
        addScreen(CommandId::Board, m_board);
    }
    return *m_board;
}

ContactsScreen &MainWindow::contacts()
{
    if (!m_contacts) {
        m_contacts = new ContactsScreen(m_context, m_settings, this);
        connect(m_contacts, &ContactsScreen::conversationChosen, this, &MainWindow::openConversation);
        addScreen(CommandId::Contacts, m_contacts);
    }
    return *m_contacts;
}

QualityScreen &MainWindow::quality()
{
    if (!m_quality) {
        m_quality = new QualityScreen(m_context, this);
        connect(m_quality, &QualityScreen::conversationChosen, this, &MainWindow::openConversation);
        addScreen(CommandId::Quality, m_quality);
    }
    return *m_quality;
}

void MainWindow::showScreen(CommandId screen)
{
    if (screen == CommandId::Board)
        static_cast<void>(board());
    else if (screen == CommandId::Contacts)
        static_cast<void>(contacts());
    else if (screen == CommandId::Quality)
        static_cast<void>(quality());
    m_screens->setCurrentIndex(int(m_screenIds.indexOf(screen)));
    m_rail->setScreen(screen);
}

} // namespace waypost::ui
