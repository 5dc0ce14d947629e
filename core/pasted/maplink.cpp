// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pasted/maplink.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <cmath>

namespace waypost::pasted {

namespace {
using namespace Qt::StringLiterals;
using conversations::LocationContent;
using Place = std::optional<LocationContent>;

constexpr qsizetype longestLink = 4'096;
constexpr qsizetype longestPlaceName = 200;

Place placeAt(QStringView latitude, QStringView longitude, const QString &name = {})
{
    bool one = false;
    bool two = false;
    LocationContent place {
        latitude.toDouble(&one), longitude.toDouble(&two), cleanLine(name, longestPlaceName).trimmed(), {}};
    const bool onEarth = one && two && std::fabs(place.latitude) <= 90 && std::fabs(place.longitude) <= 180;
    return onEarth ? Place(place) : Place();
}

/// "52.52,13.405" at the start of a text; what follows in brackets is its name.
Place pairIn(const QString &text, const QString &name = {})
{
    static const QRegularExpression pair(
        u"^\\s*(?:loc:)?\\s*([+-]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*[,;]\\s*([+-]?\\d{1,3}(?:\\.\\d{1,15})?)\\s*(?:\\(([^)]*)\\))?\\s*$"_s);
    const auto match = pair.match(text);
    if (!match.hasMatch())
        return {};
    return placeAt(match.capturedView(1), match.capturedView(2),
                   match.captured(3).isEmpty() ? name : match.captured(3));
}

QString value(const QUrlQuery &query, const QString &key)
{
    return query.queryItemValue(key, QUrl::FullyDecoded).replace(u'+', u' ');
}

Place fromGeo(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const QString query = value(QUrlQuery(url), u"q"_s);
    if (Place named = pairIn(query))
        return named; // "geo:0,0?q=52.5,13.4(Name)": the position is in the query
    return pairIn(path.section(u';', 0, 0).section(u',', 0, 1), query);
}

Place fromGoogle(const QUrl &url)
{
    static const QRegularExpression pin(u"!3d(-?[0-9.]{1,20})!4d(-?[0-9.]{1,20})"_s);
    static const QRegularExpression view(u"/@(-?[0-9.]{1,20}),(-?[0-9.]{1,20})"_s);
    const QString path = url.path(QUrl::FullyDecoded);
    QString name
        = path.contains("/place/"_L1) ? path.section(u"/place/"_s, 1).section(u'/', 0, 0) : QString();
    name.replace(u'+', u' ');
    if (pairIn(name))
        name.clear();
    if (const auto match = pin.match(path); match.hasMatch())
        return placeAt(match.capturedView(1), match.capturedView(2), name);
    const QUrlQuery query(url);
    for (const QString &key : {u"query"_s, u"q"_s, u"ll"_s, u"destination"_s, u"center"_s})
        if (Place place = pairIn(value(query, key), name))
            return place;
    if (const auto match = view.match(path); match.hasMatch())
        return placeAt(match.capturedView(1), match.capturedView(2), name);
    return pairIn(path.section(u'/', -1));
}

Place fromStreetMap(const QUrl &url)
{
    const QUrlQuery query(url);
    if (Place place = placeAt(value(query, u"mlat"_s), value(query, u"mlon"_s)))
        return place;
    static const QRegularExpression map(u"map=[0-9.]{1,5}/(-?[0-9.]{1,20})/(-?[0-9.]{1,20})"_s);
    const auto match = map.match(url.fragment(QUrl::FullyDecoded));
    return match.hasMatch() ? placeAt(match.capturedView(1), match.capturedView(2)) : Place();
}

Place fromApple(const QUrl &url)
{
    const QUrlQuery query(url);
    for (const QString &key : {u"ll"_s, u"coordinate"_s, u"q"_s})
        if (Place place = pairIn(value(query, key), key == "q"_L1 ? QString() : value(query, u"q"_s)))
            return place;
    return {};
}

bool isHost(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

/// google.com, google.de, google.co.uk, maps.google.com.br, …
bool isGoogle(const QString &host)
{
    static const QRegularExpression name(
        u"^(?:www\\.|maps\\.)?google\\.(?:com|co|[a-z]{2})(?:\\.[a-z]{2})?$"_s);
    return name.match(host).hasMatch();
}
} // namespace

Place placeFrom(const QString &text)
{
    const QString link = text.trimmed();
    if (link.isEmpty() || link.size() > longestLink || link.contains(u'\n'))
        return {};
    if (Place place = pairIn(link))
        return place;
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme == "geo"_L1)
        return fromGeo(url);
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return {};
    const QString host = url.host().toLower();
    if (isGoogle(host))
        return fromGoogle(url);
    if (isHost(host, "openstreetmap.org"_L1) || host == "osm.org"_L1)
        return fromStreetMap(url);
    return host == "maps.apple.com"_L1 ? fromApple(url) : Place();
}

} // namespace waypost::pasted
