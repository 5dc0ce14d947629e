// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace waypost::search {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype longestText = 512;
constexpr qsizetype longestZone = 64;
constexpr qsizetype longestSnippet = 1'024;
constexpr int mostHitsOnPage = 200;

struct KindName {
    HitKind kind;
    QLatin1StringView name;
};
constexpr std::array kindNames {KindName {HitKind::Contact, "contact"_L1},
                                KindName {HitKind::Message, "message"_L1},
                                KindName {HitKind::Note, "note"_L1}};

QString nameOfKind(HitKind kind)
{
    return std::find_if(kindNames.begin(), kindNames.end(),
                        [&](const KindName &each) { return each.kind == kind; })
        ->name;
}

QJsonObject hitObject(const SearchHit &hit)
{
    QJsonArray marks;
    for (const auto &[begin, length] : hit.marks)
        marks << begin << length;
    return {{u"kind"_s, nameOfKind(hit.kind)},
            {u"id"_s, hit.id},
            {u"conversation"_s, hit.conversation},
            {u"name"_s, hit.name},
            {u"at"_s, hit.at},
            {u"snippet"_s, hit.snippet},
            {u"marks"_s, marks}};
}

/// False: it does not hold together.
bool readHit(const QJsonObject &json, SearchHit &hit)
{
    const QString kind = json["kind"_L1].toString();
    const auto known = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&](const KindName &each) { return kind == each.name; });
    hit.id = json["id"_L1].toString();
    hit.conversation = json["conversation"_L1].toString();
    hit.name = json["name"_L1].toString();
    hit.at = json["at"_L1].toInteger();
    hit.snippet = json["snippet"_L1].toString();
    hit.onRelay = true;
    const QJsonArray marks = json["marks"_L1].toArray();
    qsizetype last = 0;
    for (qsizetype i = 0; i + 1 < marks.size(); i += 2) {
        const int begin = marks[i].toInt(-1);
        const int length = marks[i + 1].toInt(-1);
        if (begin < last || length < 0 || length > hit.snippet.size() - begin)
            return false;
        hit.marks << qMakePair(begin, length);
        last = begin + length;
    }
    if (known == kindNames.end() || hit.id.isEmpty() || hit.conversation.isEmpty()
        || hit.snippet.size() > longestSnippet)
        return false;
    hit.kind = known->kind;
    return true;
}
} // namespace

QJsonObject toJson(const SearchRequest &request)
{
    return {{u"text"_s, request.text},
            {u"limit"_s, request.limit},
            {u"conversation"_s, request.conversation},
            {u"before_at"_s, request.beforeAt},
            {u"before_id"_s, request.beforeId},
            {u"zone"_s, request.zone}};
}

SearchRequest requestFromJson(const QJsonObject &json)
{
    SearchRequest request;
    request.text = json["text"_L1].toString().left(longestText);
    request.limit = std::clamp(json["limit"_L1].toInt(request.limit), 1, mostHitsOnPage);
    request.conversation = json["conversation"_L1].toString();
    request.beforeAt = std::max<qint64>(0, json["before_at"_L1].toInteger());
    request.beforeId = json["before_id"_L1].toString();
    request.zone = json["zone"_L1].toString().left(longestZone);
    return request;
}

QJsonObject toJson(const SearchPage &page)
{
    QJsonArray hits;
    for (const SearchHit &hit : page.hits)
        hits << hitObject(hit);
    return {{u"hits"_s, hits}, {u"more"_s, page.more}};
}

SearchPage pageFromJson(const QJsonObject &json)
{
    SearchPage page;
    page.more = json["more"_L1].toBool();
    for (const QJsonValue &value : json["hits"_L1].toArray()) {
        SearchHit hit;
        if (page.hits.size() < 2 * mostHitsOnPage && readHit(value.toObject(), hit))
            page.hits << hit;
    }
    return page;
}

} // namespace waypost::search
