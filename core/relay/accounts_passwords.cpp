// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/accounts_passwords.h"

#include "core/base/bytes.h"

#include <QSet>

#include <algorithm>
#include <argon2.h>
#include <array>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype leastLength = 12;
constexpr qsizetype mostLength = 128;
constexpr qsizetype leastDifferent = 5;
constexpr quint32 memoryKiB = 19'456;
constexpr quint32 rounds = 2;
constexpr quint32 lanes = 1;
constexpr qsizetype passwordSaltSize = 16;
constexpr size_t passwordHashSize = 32;
constexpr auto currentPrefix = "$argon2id$v=19$m=19456,t=2,p=1$"_L1;
/// Of a random password that nobody kept: what an unknown account is checked against.
constexpr auto nobodysHash
    = "$argon2id$v=19$m=19456,t=2,p=1$33q233fM84hKi1CH/2633g$UIWgPEcoTX1UFQnIyq+QybSEVzGQJpa0ZUPF3KAGKGI";

/// Long enough to pass, common enough to be tried first. Small letters; compared without regard to case.
constexpr std::array commonPasswords {
    "0123456789ab"_L1,        "012345678910"_L1,     "0987654321ab"_L1,   "102030405060"_L1,
    "111222333444"_L1,        "112233445566"_L1,     "1234567890-="_L1,   "123456789012"_L1,
    "1234567890123"_L1,       "12345678901234"_L1,   "1234567890abc"_L1,  "1234567890qwe"_L1,
    "1234567891011"_L1,       "123456789abc"_L1,     "123456789qwe"_L1,   "123abc123abc"_L1,
    "123qwe123qwe"_L1,        "123qweasdzxc"_L1,     "147258369147"_L1,   "159753159753"_L1,
    "1q2w3e4r5t6y"_L1,        "1q2w3e4r5t6y7u"_L1,   "1qaz2wsx3edc"_L1,   "1qaz2wsx3edc4rfv"_L1,
    "1qazxsw23edc"_L1,        "abc123abc123"_L1,     "abcd1234abcd"_L1,   "abcdefghijkl"_L1,
    "abcdefghijklm"_L1,       "abcdefghijklmnop"_L1, "admin1234567"_L1,   "admin12345678"_L1,
    "adminadmin12"_L1,        "adminadmin123"_L1,    "administrator"_L1,  "administrator1"_L1,
    "administrator123"_L1,    "asdfasdfasdf"_L1,     "asdfghjkl123"_L1,   "asdfghjkl;'a"_L1,
    "asdfghjklqwe"_L1,        "baseball1234"_L1,     "basketball12"_L1,   "basketball123"_L1,
    "butterfly123"_L1,        "changeme1234"_L1,     "changemenow!"_L1,   "changeme12345"_L1,
    "chocolate123"_L1,        "computer1234"_L1,     "correcthorse"_L1,   "correcthorsebatterystaple"_L1,
    "customer1234"_L1,        "default12345"_L1,     "dragon123456"_L1,   "football1234"_L1,
    "helloworld12"_L1,        "helloworld123"_L1,    "iloveyou1234"_L1,   "iloveyou12345"_L1,
    "iloveyouforever"_L1,     "letmein12345"_L1,     "letmein123456"_L1,  "letmeinplease"_L1,
    "liverpool123"_L1,        "love12345678"_L1,     "manchester12"_L1,   "master123456"_L1,
    "michael12345"_L1,        "monkey123456"_L1,     "motherfucker"_L1,   "mypassword12"_L1,
    "mypassword123"_L1,       "nopassword12"_L1,     "p@ssw0rd1234"_L1,   "p@ssword1234"_L1,
    "pa55word1234"_L1,        "passpasspass"_L1,     "passw0rd1234"_L1,   "passw0rd12345"_L1,
    "password!234"_L1,        "password0000"_L1,     "password1111"_L1,   "password1234"_L1,
    "password1234!"_L1,       "password12345"_L1,    "password123456"_L1, "password2024"_L1,
    "password2025"_L1,        "password2026"_L1,     "passwordpass"_L1,   "passwordpassword"_L1,
    "princess1234"_L1,        "q1w2e3r4t5y6"_L1,     "qazwsxedc123"_L1,   "qazwsxedcrfv"_L1,
    "qwer1234qwer"_L1,        "qwerasdfzxcv"_L1,     "qwerty123456"_L1,   "qwerty1234567"_L1,
    "qwertyqwerty"_L1,        "qwertyuiop12"_L1,     "qwertyuiop123"_L1,  "qwertyuiop[]"_L1,
    "qwertyuiopasdfghjkl"_L1, "secret123456"_L1,     "spiderman123"_L1,   "starwars1234"_L1,
    "sunshine1234"_L1,        "superman1234"_L1,     "support12345"_L1,   "test12345678"_L1,
    "testtesttest"_L1,        "trustno1trustno1"_L1, "unbelievable"_L1,   "waypost12345"_L1,
    "waypostwaypost"_L1,      "welcome12345"_L1,     "welcome123456"_L1,  "whatsapp1234"_L1,
    "whatsapp12345"_L1,       "whatsappwhatsapp"_L1, "zaq12wsxcde3"_L1,   "zxcvbnm12345"_L1,
    "zxcvbnmasdfg"_L1,
};

/// The same characters typed on another machine are the same password.
QString composed(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC);
}

bool isCommon(const QString &password)
{
    return std::any_of(commonPasswords.begin(), commonPasswords.end(), [&password](QLatin1StringView common) {
        return password.compare(common, Qt::CaseInsensitive) == 0;
    });
}
} // namespace

Result<Done> checkPassword(const QString &password)
{
    const QList<uint> characters = composed(password).toUcs4();
    const auto weak = [](const QString &text) { return Error {u"password_weak"_s, text}; };
    if (characters.size() < leastLength)
        return weak(u"Choose a password of at least 12 characters, for example four words."_s);
    if (characters.size() > mostLength)
        return weak(u"Choose a password of at most 128 characters."_s);
    if (QSet<uint>(characters.begin(), characters.end()).size() < leastDifferent)
        return weak(u"Choose a password with more different characters."_s);
    if (isCommon(composed(password)))
        return weak(u"This password is among the first that are tried. Choose another."_s);
    return Done {};
}

QString hashPassword(const QString &password)
{
    const QByteArray bytes = composed(password).toUtf8();
    const QByteArray salt = randomBytes(passwordSaltSize);
    QByteArray encoded(qsizetype(argon2_encodedlen(rounds, memoryKiB, lanes, quint32(salt.size()),
                                                   passwordHashSize, Argon2_id)),
                       '\0');
    const int code = argon2id_hash_encoded(rounds, memoryKiB, lanes, bytes.constData(), size_t(bytes.size()),
                                           salt.constData(), size_t(salt.size()), passwordHashSize,
                                           encoded.data(), size_t(encoded.size()));
    return code == ARGON2_OK ? QString::fromLatin1(encoded.constData()) : QString();
}

bool passwordFits(const QString &hash, const QString &password)
{
    const QByteArray bytes = composed(password.left(4 * mostLength)).toUtf8();
    const QByteArray encoded = hash.isEmpty() ? QByteArray(nobodysHash) : hash.toLatin1();
    const int code
        = argon2id_verify(encoded.constData(), bytes.constData(), size_t(bytes.size())); // constant time
    return code == ARGON2_OK && !hash.isEmpty();
}

bool isCurrentHash(const QString &hash)
{
    return hash.startsWith(currentPrefix);
}

} // namespace waypost::relay
