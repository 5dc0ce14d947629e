// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/deeplink.h"

#include "core/base/phone.h"
#include "core/base/text.h"

#include <QHash>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using Kind = DeepLink::Kind;

constexpr auto scheme = "waypost://"_L1;
constexpr qsizetype longestLinkId = 80;
constexpr qsizetype longestTemplate = 512;

struct KindOfLink {
    Kind kind;
    QLatin1StringView name;
    bool hasId;
    std::array<QLatin1StringView, 3> parameters; ///< that it may have
};
constexpr std::array linkKinds {
    KindOfLink {Kind::Conversation, "conversation"_L1, true, {"message"_L1, {}, {}}},
    KindOfLink {Kind::Contact, "contact"_L1, false, {"phone"_L1, {}, {}}},
    KindOfLink {Kind::Compose, "compose"_L1, false, {"phone"_L1, "template"_L1, "text"_L1}},
    KindOfLink {Kind::View, "view"_L1, true, {}},
    KindOfLink {Kind::Search, "search"_L1, false, {"q"_L1, {}, {}}},
};

Error malformedLink()
{
    return {u"link_malformed"_s, u"This link is not complete or not understood. Ask for a new one."_s};
}

/// Ids of the relay's and names of views: nothing that means anything elsewhere.
bool isLinkId(QStringView text)
{
    return !text.isEmpty() && text.size() <= longestLinkId
        && std::all_of(text.begin(), text.end(), [](QChar each) {
               return (each.unicode() < 0x80 && each.isLetterOrNumber()) || u"-_:."_s.contains(each);
           });
}

/// Percent-encoding undone; nothing if what comes out is no text.
std::optional<QString> decodedPart(QStringView part)
{
    const auto isHex
        = [](QChar each) { return each.unicode() < 0x80 && u"0123456789abcdefABCDEF"_s.contains(each); };
    for (qsizetype at = 0; at < part.size(); ++at)
        if (part[at].unicode() <= 0x20
            || (part[at] == u'%' && (at + 2 >= part.size() || !isHex(part[at + 1]) || !isHex(part[at + 2]))))
            return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromPercentEncoding(part.toUtf8()));
    if (decoder.hasError() || text.contains(QChar::Null))
        return std::nullopt;
    return text;
}

std::optional<QHash<QString, QString>> parametersOf(QStringView query, const KindOfLink &kind)
{
    QHash<QString, QString> values;
    for (const QStringView pair : query.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            return std::nullopt;
        const QString name = pair.first(equals).toString();
        const auto value = decodedPart(pair.sliced(equals + 1));
        const bool known
            = std::any_of(kind.parameters.begin(), kind.parameters.end(),
                          [&](QLatin1StringView each) { return !each.isEmpty() && name == each; });
        if (!known || !value || values.contains(name))
            return std::nullopt;
        values.insert(name, *value);
    }
    return values;
}

/// "+49 151 …" and "0049…" as they are written on web pages; empty: no number.
QString phoneIn(const QString &text)
{
    QString digits = text.trimmed();
    if (digits.startsWith("00"_L1))
        digits.replace(0, 2, u"+"_s);
    if (!digits.startsWith(u'+'))
        digits.prepend(u'+');
    return digits.size() <= 40 ? toE164(digits) : QString();
}

bool fill(DeepLink &link, const QHash<QString, QString> &values)
{
    link.message = values.value(u"message"_s);
    if (!link.message.isEmpty() && !isLinkId(link.message))
        return false;
    if (link.kind == Kind::Contact || link.kind == Kind::Compose) {
        link.phone = phoneIn(values.value(u"phone"_s));
        if (link.phone.isEmpty())
            return false;
    }
    link.templateName = cleanLine(values.value(u"template"_s), longestTemplate);
    link.text = cleanText(values.value(u"text"_s), DeepLink::longestText);
    link.query = cleanLine(values.value(u"q"_s), DeepLink::longestQuery).trimmed();
    return link.kind != Kind::Search || !link.query.isEmpty();
}
} // namespace

Result<DeepLink> DeepLink::parse(const QString &address)
{
    if (address.size() > longestAddress)
        return Error {u"link_too_long"_s, u"This link is too long. Ask for a shorter one."_s};
    if (!address.startsWith(scheme, Qt::CaseInsensitive))
        return Error {u"link_foreign"_s, u"Only links that begin with waypost:// can be opened here."_s};
    const QStringView rest = QStringView(address).sliced(scheme.size());
    if (rest.contains(u'#'))
        return malformedLink();
    const qsizetype question = rest.indexOf(u'?');
    const QStringView path = question < 0 ? rest : rest.first(question);
    const QStringView query = question < 0 ? QStringView() : rest.sliced(question + 1);
    const qsizetype slash = path.indexOf(u'/');
    const QStringView name = slash < 0 ? path : path.first(slash);
    const QStringView id = slash < 0 ? QStringView() : path.sliced(slash + 1);
    const auto kind = std::find_if(linkKinds.begin(), linkKinds.end(), [&](const KindOfLink &each) {
        return name.compare(each.name, Qt::CaseInsensitive) == 0; // browsers change a host's case
    });
    if (kind == linkKinds.end())
        return malformedLink();
    const auto values = parametersOf(query, *kind);
    if (!values || (kind->hasId ? !isLinkId(id) : !id.isEmpty())) // a bare slash is a browser's
        return malformedLink();
    DeepLink link;
    link.kind = kind->kind;
    link.id = id.toString();
    return fill(link, *values) ? Result<DeepLink>(link) : malformedLink();
}

QString DeepLink::address() const
{
    const auto it = std::find_if(linkKinds.begin(), linkKinds.end(),
                                 [this](const KindOfLink &each) { return each.kind == kind; });
    QString written = scheme + it->name;
    if (it->hasId)
        written += u'/' + id;
    QStringList pairs;
    for (const auto &[name, value] :
         {std::pair {u"message"_s, message}, std::pair {u"phone"_s, phone},
          std::pair {u"template"_s, templateName}, std::pair {u"text"_s, text}, std::pair {u"q"_s, query}})
        if (!value.isEmpty())
            pairs << name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    return pairs.isEmpty() ? written : written + u'?' + pairs.join(u'&');
}

QString linkToConversation(const QString &conversation, const QString &message)
{
    DeepLink link;
    link.kind = DeepLink::Kind::Conversation;
    link.id = conversation;
    link.message = message;
    return link.address();
}

} // namespace waypost::ui
