// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QList>
#include <QRectF>
#include <QString>

class QPainter;

namespace waypost::ui {

/// The line icons of the product (Lucide, ISC licence), by what they mean here.
// clang-format off
enum class Icon {
    // screens
    Inbox, Sla, Team, Campaigns, Automation, Shop, Bookings, Knowledge, Insight, Privacy, Search, Settings,
    // composing
    Attach, Smile, Microphone, Sparkles, Braces, Slash, Send, Return, Note, Template, Product, Bold, Italic, Strike,
    Code, Quote,
    // acting on things
    Reply, Forward, Copy, Edit, Delete, Add, Close, Check, More, Filter, Refresh, Undo, Download, Open, Link, Pin, Star,
    Archive, Snooze, Resolve, Reopen, Assign, Tag, Translate, React,
    // pointing
    Up, Down, Left, Right, ArrowUp, ArrowDown,
    // kinds of content
    Image, Video, Audio, File, Document, Location, Contact, Sticker, Cart, Package, Buttons, List, Play, Pause, Unknown,
    // people and channels
    Person, People, Mention, Bot, Chat, Web, Mail, Camera, Phone,
    // states
    Clock, Info, Warning, Error, Success, Eye, EyeOff, Lock, Online, Offline, Bell, BellOff, Unread,
    // appearance and the rest
    Sun, Moon, Monitor, Keyboard, Sidebar, SignOut, Help, Plug
};
// clang-format on

/// Every icon, for the test that each has its picture.
[[nodiscard]] QList<Icon> allIcons();
/// Where the picture of an icon is in the program's resources.
[[nodiscard]] QString iconPath(Icon icon);

/// In any size and pixel ratio, in that colour; faded when disabled. Icons that point (reply, send, arrows)
/// are mirrored when the application runs right to left.
[[nodiscard]] QIcon iconOf(Icon icon, const QColor &colour);
/// The same, painted. Mirrored by the painter's layout direction.
void paintIcon(QPainter &painter, Icon icon, const QRectF &rect, const QColor &colour);

} // namespace waypost::ui
