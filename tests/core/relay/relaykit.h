// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpclient.h"
#include "core/net/httpserver.h"
#include "core/relay/relay.h"
#include "tests/support/postgres.h"

#include <QMutex>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QWebSocket>

#include <functional>
#include <memory>

/// What the relay's tests share: a folder with a configuration, the provider's API as a bare HTTP server, a
/// customer who writes signed webhooks, and an agent's program on a real socket.
namespace relaykit {

using namespace waypost;

/// One request the API received.
struct ApiCall {
    QByteArray method;
    QByteArray path; ///< with its query
    QByteArray authorization;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
};

/// Answers like the provider unless a test says otherwise. Thread-safe.
class Api {
public:
    using Answer = std::function<void(const ApiCall &, net::HttpRespond)>;
    Api();
    [[nodiscard]] QUrl base() const;
    [[nodiscard]] QList<ApiCall> calls(const QByteArray &pathEnd = {}) const;
    /// Called on the server's thread instead of the usual answer.
    void answerWith(Answer answer);
    static void answer(const net::HttpRespond &respond, const QJsonObject &object);
    static void accept(const net::HttpRespond &respond, const QByteArray &providerId);
    static void refuse(const net::HttpRespond &respond, int status, int code);

private:
    void handle(const net::HttpRequest &request, const net::HttpRespond &respond);
    mutable QMutex m_mutex;
    QList<ApiCall> m_calls;
    Answer m_answer;
    int m_accepted = 0;
    net::IoThread m_io;
    std::unique_ptr<net::HttpServer> m_server;
};

/// An agent's program: collects every frame and every byte.
class Client : public QObject {
public:
    explicit Client(quint16 port);
    [[nodiscard]] bool connected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool closed() const { return m_closed; }
    void say(const wire::Frame &frame);
    void sayBytes(const QByteArray &message) { m_socket.sendBinaryMessage(message); }
    void hangUp() { m_socket.close(); }

    template <class F> [[nodiscard]] QList<F> all() const
    {
        QList<F> found;
        for (const wire::Frame &frame : frames)
            if (const auto *each = std::get_if<F>(&frame))
                found << *each;
        return found;
    }
    /// The values of a row as last heard, by column; empty if it was never heard of.
    [[nodiscard]] QHash<QString, QVariant> row(const QString &table, const QString &id) const;
    [[nodiscard]] QStringList ids(const QString &table) const;
    [[nodiscard]] qint64 cursor() const; ///< upto of the last rows frame
    [[nodiscard]] wire::Hello comingBack() const; ///< with its token, from its cursor
    /// Signs in and waits for the welcome; false if it does not come.
    [[nodiscard]] bool signIn(const wire::Hello &hello);
    /// Gives a command and waits for the answer.
    [[nodiscard]] wire::AnswerFrame give(const QString &type, const QString &subject,
                                         const QJsonObject &data);
    [[nodiscard]] wire::Page ask(const QString &what, const QJsonObject &data = {});

    QList<wire::Frame> frames;
    QByteArray bytes; ///< everything that came in
    wire::Welcome welcome;

private:
    QWebSocket m_socket;
    QList<QByteArray> m_unsent;
    bool m_closed = false;
    qint64 m_asked = 0;
};

/// An agent's program that can stop reading: a bare TLS socket that speaks just enough WebSocket.
class SlowReader : public QObject {
public:
    SlowReader(quint16 port, const wire::Hello &hello);
    void stopReading();
    void goOnReading();
    [[nodiscard]] bool welcomed() const { return m_welcomed; }
    [[nodiscard]] qint64 received() const { return m_received; } ///< bytes
    [[nodiscard]] qint64 cursor() const { return m_cursor; }
    [[nodiscard]] bool continuous() const
    {
        return m_continuous;
    } ///< each rows frame began where the one before ended
    [[nodiscard]] qsizetype messages() const { return m_messages.size(); } ///< different ones

private:
    void read();
    void take(const wire::Frame &frame);
    QSslSocket m_socket;
    QByteArray m_buffer;
    QSet<QString> m_messages;
    qint64 m_received = 0;
    qint64 m_cursor = 0;
    bool m_upgraded = false;
    bool m_welcomed = false;
    bool m_paused = false;
    bool m_continuous = true;
};

/// A relay in this process, its folder and its surroundings.
class Stage {
public:
    Stage();
    [[nodiscard]] bool start(); ///< or again, after stop()
    void stop() { relay.reset(); }

    /// Posts a body to the webhook and gives the status; 0: no answer. `secret` signs it.
    [[nodiscard]] int post(const QByteArray &body, const QByteArray &secret = "app secret one");
    [[nodiscard]] net::HttpOutcome call(net::HttpCall call);
    /// A customer's text as the provider tells it.
    [[nodiscard]] static QByteArray text(const QString &phone, const QString &providerId,
                                         const QString &words);
    /// The webhook with another value in its one change.
    [[nodiscard]] static QByteArray changed(const QByteArray &webhook,
                                            const std::function<void(QJsonObject &value)> &change);
    [[nodiscard]] QVariant value(const QString &statement,
                                 const QVariantList &values = {}) const; ///< from the store
    [[nodiscard]] QString conversationWith(const QString &phone) const;
    /// An owner signed in with the first invitation.
    [[nodiscard]] std::unique_ptr<Client> owner();
    /// Adds somebody and signs him in.
    [[nodiscard]] std::unique_ptr<Client> colleague(Client &owner, const QString &role);

    QTemporaryDir folder;
    std::unique_ptr<tests::PostgresServer> postgres; ///< if WAYPOST_TEST_STORE asks for that engine
    Api api;
    relay::Config config;
    SystemClock clock;
    std::unique_ptr<relay::Relay> relay;
    QString startError;

private:
    net::IoThread m_io;
    net::HttpClient m_http {m_io};
};

} // namespace relaykit
