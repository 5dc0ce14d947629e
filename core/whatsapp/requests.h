// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/conversations/content.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace waypost::whatsapp {

/// One call of the Graph API, without host and token.
struct ApiRequest {
    QByteArray method = "POST";
    QString path; ///< below host and version: "106540352242922/messages"
    QByteArray contentType = "application/json";
    QByteArray body;
};

/// Whom a message goes to. The phone wins if both are known (cloud-api 6.1).
struct Recipient {
    QString phone; ///< E.164
    QString userId; ///< business-scoped user id
};

/// POST /{number}/messages for any content we can send. `providerMedia`: the provider's id of uploaded media,
/// needed for MediaContent. `replyTo`: provider id of the quoted message, may be empty. `ourId` comes back in
/// every status (biz_opaque_callback_data). Errors: cannot_send (kinds that only customers have),
/// recipient_missing, media_missing, and limit errors that name the limit.
[[nodiscard]] Result<ApiRequest> sendRequest(const QString &numberId, const Recipient &to,
                                             const conversations::Content &content, const QString &ourId,
                                             const QString &replyTo, const QString &providerMedia);
/// `ourId` must be no message's id: the statuses of a reaction are nobody's ticks.
[[nodiscard]] ApiRequest reactionRequest(const QString &numberId, const Recipient &to,
                                         const QString &providerId, const QString &emoji,
                                         const QString &ourId);
/// Blue ticks for the message and all before it; with `typing` the customer also sees "typing…" for up to 25
/// s.
[[nodiscard]] ApiRequest markReadRequest(const QString &numberId, const QString &providerId, bool typing);
/// Puts somebody on the number's block list or takes him off (cloud-api 11). Only who has written within 24
/// hours can be blocked: error 139100 otherwise.
[[nodiscard]] ApiRequest blockRequest(const QString &numberId, const Recipient &whom, bool block);
/// multipart/form-data upload of a file.
[[nodiscard]] ApiRequest mediaUploadRequest(const QString &numberId, const QString &mime,
                                            const QString &fileName, const QByteArray &bytes);
[[nodiscard]] ApiRequest mediaUrlRequest(const QString &numberId, const QString &mediaId);
[[nodiscard]] ApiRequest templateListRequest(const QString &accountId, const QString &after);

/// What to do about an error of the provider (errors.json, column "retry").
enum class Remedy {
    RetryNow, ///< transient: again with back-off
    SlowDown, ///< throughput or pair limit: again, later, and pace the lane
    Fix, ///< this message can never go out like that
    Pause, ///< token, permission or account trouble: stop the channel and tell an owner
};
struct ApiError {
    int code = 0; ///< the provider's; 0: none was given
    QString text; ///< in plain words, with what to do; never echoes personal data
    Remedy remedy = Remedy::Fix;
};
/// Plain words and remedy for a code, from the table of documented errors; unknown codes are Fix.
[[nodiscard]] ApiError explained(int code, const QString &title = {});

/// A send call that was answered. Neither an id nor an error: something between us and the API answered,
/// nobody can say whether the message is out (give message.uncertain).
struct SendAnswer {
    QString providerId; ///< wamid, when accepted
    std::optional<ApiError> error;
};
[[nodiscard]] SendAnswer readSendAnswer(int httpStatus, const QByteArray &body);
/// {"id"} of an upload or {"url","mime_type","sha256","file_size"} of a media look-up.
[[nodiscard]] Result<QJsonObject> readAnswer(int httpStatus, const QByteArray &body);

} // namespace waypost::whatsapp
