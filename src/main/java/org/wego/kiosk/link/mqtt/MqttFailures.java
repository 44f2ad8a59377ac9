// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5ConnAckException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5DisconnectException;
import com.hivemq.client.mqtt.mqtt5.exceptions.Mqtt5PubAckException;
import com.hivemq.client.mqtt.mqtt5.message.disconnect.Mqtt5DisconnectReasonCode;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.wego.kiosk.config.BrokerAddress;
import org.wego.kiosk.link.GoodTime;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFailure.LinkCause;

/** Puts the exceptions of a connection into words. */
public final class MqttFailures {

    private final BrokerAddress address;
    private final GoodTime goodTime;

    public MqttFailures(BrokerAddress address, GoodTime goodTime) {
        this.address = address;
        this.goodTime = goodTime;
    }

    /** Why a connection could not be made, or has ended. */
    public LinkFailure of(Throwable thrown) {
        return tls(thrown)
                .or(() -> first(thrown, Mqtt5ConnAckException.class).map(MqttFailures::refusal))
                .or(() -> first(thrown, Mqtt5DisconnectException.class).map(MqttFailures::end))
                .or(() -> first(thrown, UnknownHostException.class).map(_ -> failure(LinkCause.NAME,
                        "the name " + address.host() + " is unknown: look at \"address\", the network and the DNS")))
                .or(() -> first(thrown, ConnectException.class).map(refused -> failure(LinkCause.PORT,
                        "nothing answers at port " + address.port() + " of " + address.host() + ": "
                                + words(refused))))
                .or(() -> first(thrown, TimeoutException.class).map(_ -> failure(LinkCause.NO_ANSWER,
                        "no answer from port " + address.port() + " of " + address.host()
                                + ", or not that of a broker")))
                .or(() -> first(thrown, SocketException.class).map(lost -> failure(LinkCause.LOST,
                        "the connection is lost: " + words(lost))))
                .orElseGet(() -> failure(LinkCause.LOST, "the connection is lost: " + words(thrown)));
    }

    /** What is wrong with the certificate of the broker, or with the clock that judges it; empty when it is neither. */
    private Optional<LinkFailure> tls(Throwable thrown) {
        var early = first(thrown, CertificateNotYetValidException.class);
        if (early.isPresent()) {
            return Optional.of(failure(LinkCause.CLOCK, goodTime.problem().orElseGet(
                    () -> "the certificate of the broker is not valid yet (" + words(early.get())
                            + "), and the clock of this machine says " + goodTime.now()
                            + ": look at the clock first")));
        }
        if (first(thrown, SSLException.class).isEmpty()) {
            return Optional.empty();
        }
        var clock = goodTime.problem();
        if (clock.isPresent()) {
            return clock.map(words -> failure(LinkCause.CLOCK, words));
        }
        return Optional.of(first(thrown, CertificateExpiredException.class)
                .map(late -> failure(LinkCause.CERTIFICATE,
                        "the certificate of the broker has expired (" + words(late) + ")"))
                .or(() -> first(thrown, SSLException.class).filter(alert -> words(alert).contains("bad_certificate")
                        || words(alert).contains("certificate_required")).map(_ -> failure(LinkCause.LOGIN,
                                "the broker wants the certificate of this unit: name it as \"certificate\"")))
                .orElseGet(() -> failure(LinkCause.CERTIFICATE, certificate(words(deepest(thrown))))));
    }

    private String certificate(String words) {
        if (words.contains("unable to find valid certification path")) {
            return "the certificate of the broker is of an authority that this machine does not know: name it as"
                    + " \"authority\"";
        }
        if (words.contains("subject alternative") || words.contains("No name matching")) {
            return "the certificate of the broker is not for the name " + address.host() + ": " + words;
        }
        return "TLS does not come about: " + words;
    }

    private static LinkFailure refusal(Mqtt5ConnAckException refused) {
        var code = refused.getMqttMessage().getReasonCode();
        return switch (code) {
            case BAD_USER_NAME_OR_PASSWORD, NOT_AUTHORIZED, BAD_AUTHENTICATION_METHOD, BANNED -> failure(
                    LinkCause.LOGIN, "the broker refuses the login (" + words(code) + "): look at \"credentials\"");
            default -> failure(LinkCause.NO_ANSWER, "the broker refuses the connection: " + words(code));
        };
    }

    private static LinkFailure end(Mqtt5DisconnectException ended) {
        var code = ended.getMqttMessage().getReasonCode();
        return code == Mqtt5DisconnectReasonCode.SESSION_TAKEN_OVER
                ? failure(LinkCause.TAKEN_OVER, "another machine has connected with the identity of this one")
                : failure(LinkCause.LOST, "the broker has ended the connection: " + words(code));
    }

    /** Why a message was not published. */
    public LinkFailure ofPublish(Throwable thrown, String topic) {
        return first(thrown, Mqtt5PubAckException.class)
                .map(refused -> failure(LinkCause.RIGHTS, "the broker does not let this unit publish on " + topic + " ("
                        + words(refused.getMqttMessage().getReasonCode()) + ")"))
                .orElseGet(() -> of(thrown));
    }

    /** A subscription that the broker refuses. */
    static LinkFailure ofSubscription(String filter, Enum<?> code) {
        return failure(LinkCause.RIGHTS,
                "the broker does not let this unit subscribe to " + filter + " (" + words(code) + ")");
    }

    private static LinkFailure failure(LinkCause cause, String words) {
        return new LinkFailure(cause, words);
    }

    private static String words(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Throwable thrown) {
        var message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message.strip();
    }

    private static Throwable deepest(Throwable thrown) {
        return chain(thrown).reduce(thrown, (_, next) -> next);
    }

    private static <T> Optional<T> first(Throwable thrown, Class<T> type) {
        return chain(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, one -> one != null, Throwable::getCause).limit(20);
    }
}
