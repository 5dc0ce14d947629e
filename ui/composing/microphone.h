// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAudioFormat>
#include <QList>
#include <QObject>

#include <memory>

class QAudioSource;
class QIODevice;

namespace waypost::ui {

/// Where the sound of a recording comes from. GUI thread only.
class VoiceSource : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] virtual QString whyNot() const = 0; ///< in plain words; empty: it can record
    [[nodiscard]] virtual int rate() const = 0; ///< samples a second; holds from start() on
    virtual void start() = 0;
    virtual void setPaused(bool paused) = 0;
    virtual void stop() = 0;

Q_SIGNALS:
    void heard(const QList<qint16> &samples); ///< one channel
    void failed(const QString &why);
};

/// The computer's microphone, in whatever form it gives its sound.
class Microphone final : public VoiceSource {
    Q_OBJECT
public:
    explicit Microphone(QObject *parent = nullptr);
    ~Microphone() override;
    [[nodiscard]] QString whyNot() const override;
    [[nodiscard]] int rate() const override { return m_format.sampleRate(); }
    void start() override;
    void setPaused(bool paused) override;
    void stop() override;

    /// Whole frames of `bytes` as samples of one channel; what is left of a frame is not read.
    [[nodiscard]] static QList<qint16> mono(const QByteArray &bytes, const QAudioFormat &format);

private:
    void read();

    QAudioFormat m_format;
    std::unique_ptr<QAudioSource> m_source;
    QIODevice *m_device = nullptr; ///< the source's
    QByteArray m_rest; ///< of a frame
};

} // namespace waypost::ui
