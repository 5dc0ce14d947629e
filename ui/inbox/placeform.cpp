// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/placeform.h"

#include "core/pasted/maplink.h"
#include "ui/inbox/inboxcontext.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include <limits>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::LocationContent;

constexpr int longestPlaceWords = 1'024;
constexpr int coordinateDigits = 6; ///< some 10 cm
} // namespace

PlaceForm::PlaceForm(InboxContext &context, const QString &text, QWidget *parent)
    : MessageForm(context, tr("Place on the map"), parent)
    , m_link(new QLineEdit(this))
    , m_latitude(new QLineEdit(this))
    , m_longitude(new QLineEdit(this))
{
    m_link->setPlaceholderText(tr("Paste a map link or coordinates"));
    const auto add = [this](const QString &name, QLineEdit *field) {
        field->setAccessibleName(name);
        fields().addRow(name, field);
    };
    add(tr("Map link"), m_link);
    add(tr("Latitude"), m_latitude);
    add(tr("Longitude"), m_longitude);
    m_name = addField(tr("Name (optional)"), longestPlaceWords);
    m_address = addField(tr("Address (optional)"), longestPlaceWords);
    connect(m_link, &QLineEdit::textChanged, this, &PlaceForm::takeLink);
    for (const QLineEdit *field : {m_latitude, m_longitude})
        connect(field, &QLineEdit::textChanged, this, &PlaceForm::follow);
    if (pasted::placeFrom(text))
        m_link->setText(text.trimmed());
    m_link->setFocus();
    follow();
}

void PlaceForm::takeLink(const QString &text)
{
    const auto place = pasted::placeFrom(text);
    if (!place)
        return;
    m_latitude->setText(QString::number(place->latitude, 'f', coordinateDigits));
    m_longitude->setText(QString::number(place->longitude, 'f', coordinateDigits));
    if (!place->name.isEmpty())
        m_name->setText(place->name);
}

/// With a point or as the reader's own language writes it.
double PlaceForm::number(const QLineEdit &field)
{
    bool ok = false;
    const QString text = field.text().trimmed();
    double value = text.toDouble(&ok);
    if (!ok)
        value = QLocale().toDouble(text, &ok);
    return ok ? value : std::numeric_limits<double>::quiet_NaN();
}

conversations::Content PlaceForm::content() const
{
    return LocationContent {number(*m_latitude), number(*m_longitude), m_name ? m_name->text() : QString(),
                            m_address ? m_address->text() : QString()};
}

} // namespace waypost::ui
