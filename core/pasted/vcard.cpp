// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pasted/vcard.h"

#include "core/base/text.h"

namespace waypost::pasted {

namespace {
using namespace Qt::StringLiterals;
using conversations::ContactCard;

constexpr qsizetype mostOfAKind = 20; ///< numbers or addresses of one person
constexpr qsizetype longestName = 1024;

struct VcardLine {
    QString name; ///< upper case, without the group: "TEL"
    QStringList parameters; ///< upper case
    QString value; ///< as it stands, escapes included
};

/// A line that starts with a space goes on the one before; in version 2.1 so does one after "=" at its end.
QList<QByteArray> unfolded(const QByteArray &vcard)
{
    QList<QByteArray> lines;
    bool soft = false;
    for (QByteArray line : vcard.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (soft) {
            lines.last().chop(1);
            lines.last() += line;
        } else if (!lines.isEmpty() && (line.startsWith(' ') || line.startsWith('\t'))) {
            lines.last() += line.sliced(1);
        } else {
            lines << line;
        }
        const QByteArray &whole = lines.last();
        soft = whole.endsWith('=') && whole.left(200).toUpper().contains("QUOTED-PRINTABLE");
    }
    return lines;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray code = text[i] == '=' ? text.mid(i + 1, 2) : QByteArray();
        bool hex = false;
        const int byte = code.size() == 2 ? code.toInt(&hex, 16) : 0;
        if (hex) {
            plain += char(byte);
            i += 2;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

QString decoded(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.contains(QChar::ReplacementCharacter) ? QString::fromLatin1(bytes) : text;
}

/// Parts at `separator` that is not behind a backslash, and the backslashes taken away.
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts {QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar escaped = value[++i];
            parts.last() += escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
        } else if (c == separator) {
            parts << QString();
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString plain(const QString &value)
{
    return cleanLine(partsOf(value, QChar()).first(), longestName).trimmed();
}

std::optional<VcardLine> read(const QByteArray &line)
{
    qsizetype colon = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == ':' && !quoted)
            colon = i;
    }
    if (colon <= 0)
        return {};
    VcardLine result;
    result.parameters = QString::fromLatin1(line.left(colon)).toUpper().split(u';');
    result.name = result.parameters.takeFirst().section(u'.', -1).trimmed();
    const bool quotedPrintable = result.parameters.contains("ENCODING=QUOTED-PRINTABLE"_L1)
        || result.parameters.contains("QUOTED-PRINTABLE"_L1);
    const QByteArray value = line.sliced(colon + 1);
    result.value = decoded(quotedPrintable ? fromQuotedPrintable(value) : value);
    return result;
}

/// "family;given;more;before;after" as one writes it.
QString nameFrom(const QString &value)
{
    const QStringList parts = partsOf(value, u';');
    QStringList words;
    for (const int index : {3, 1, 2, 0, 4})
        if (index < parts.size() && !parts[index].trimmed().isEmpty())
            words << cleanLine(parts[index], longestName).trimmed();
    return words.join(u' ').left(longestName);
}

void addTo(QStringList &list, const QString &value)
{
    if (!value.isEmpty() && list.size() < mostOfAKind && !list.contains(value))
        list << value;
}

void take(ContactCard &card, QString &structuredName, const VcardLine &line)
{
    if (line.name == "FN"_L1 && card.name.isEmpty())
        card.name = plain(line.value);
    else if (line.name == "N"_L1 && structuredName.isEmpty())
        structuredName = nameFrom(line.value);
    else if (line.name == "ORG"_L1 && card.organisation.isEmpty())
        card.organisation = cleanLine(partsOf(line.value, u';').first(), longestName).trimmed();
    else if (line.name == "TEL"_L1) {
        const QString value = plain(line.value);
        addTo(card.phones,
              value.startsWith("tel:"_L1, Qt::CaseInsensitive) ? value.mid(4).section(u';', 0, 0) : value);
    } else if (line.name == "EMAIL"_L1) {
        const QString value = plain(line.value);
        addTo(card.emails, value.startsWith("mailto:"_L1, Qt::CaseInsensitive) ? value.mid(7) : value);
    }
}

void complete(ContactCard &card, const QString &structuredName)
{
    if (card.name.isEmpty())
        card.name = structuredName;
    for (const QString &other : {card.organisation, card.phones.value(0), card.emails.value(0)})
        if (card.name.isEmpty())
            card.name = other;
}
} // namespace

Result<QList<ContactCard>> cardsFrom(const QByteArray &vcard)
{
    if (vcard.size() > longestVcard)
        return Error {u"vcard_too_large"_s,
                      u"The card file may have 1 MB. Take some people out of it."_s,
                      {{u"limit"_s, longestVcard}}};
    QList<ContactCard> cards;
    ContactCard card;
    QString structuredName;
    bool inside = false;
    for (const QByteArray &bytes : unfolded(vcard)) {
        const auto line = read(bytes);
        if (!line)
            continue;
        const bool marksCard = line->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (line->name == "BEGIN"_L1 && marksCard) {
            card = {};
            structuredName.clear();
            inside = true;
        } else if (line->name == "END"_L1 && marksCard && inside) {
            inside = false;
            complete(card, structuredName);
            if (!card.name.isEmpty())
                cards << card;
            if (cards.size() > mostCards)
                return Error {u"too_many"_s,
                              u"One message may carry %1 people. Take some out of the file."_s.arg(mostCards),
                              {{u"limit"_s, mostCards}}};
        } else if (inside) {
            take(card, structuredName, *line);
        }
    }
    if (cards.isEmpty())
        return Error {u"vcard_none"_s, u"There is no complete vCard in this. Choose a .vcf file."_s};
    return cards;
}

bool looksLikeVcard(QStringView text)
{
    return text.left(200).trimmed().startsWith(u"BEGIN:VCARD", Qt::CaseInsensitive);
}

} // namespace waypost::pasted
