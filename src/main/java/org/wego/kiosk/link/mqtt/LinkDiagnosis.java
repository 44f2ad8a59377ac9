// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.link.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.wego.kiosk.link.LinkFailure;
import org.wego.kiosk.link.LinkFinding;
import org.wego.kiosk.link.LinkFinding.LinkOutcome;
import org.wego.kiosk.link.TlsFiles;
import org.wego.kiosk.link.Topics;

/** Looks at a link step by step, and says what works and what does not. Blocks for a minute at most. */
public final class LinkDiagnosis {

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final List<String> STEPS = List.of("name", "port", "clock", "TLS", "login", "rights", "round trip");

    private final MqttAccess access;
    private final Topics topics;
    private final String unit;
    private final Consumer<LinkFinding> report;
    private int done;

    /**
     * A diagnosis that has not begun.
     *
     * @param report receives each step when it is done
     */
    public LinkDiagnosis(MqttAccess access, Topics topics, String unit, Consumer<LinkFinding> report) {
        this.access = access;
        this.topics = topics;
        this.unit = unit;
        this.report = report;
    }

    /** Takes all steps; returns whether everything works. */
    public boolean run() {
        boolean ok = name() && port() && clock() && tls();
        if (ok) {
            var session = new LinkTrial(access, topics, unit);
            ok = session.login().map(this::failed)
                    .orElseGet(() -> ok("as " + session.user() + ", with the identity " + access.clientId()));
            if (ok) {
                var refused = session.rights();
                boolean rights = refused.isEmpty() ? ok("the unit may say its state, hear commands and all states, and"
                        + " not speak for other units")
                        : refused.stream().map(this::stillFailed).reduce(false,
                                (_, last) -> last);
                done += rights ? 0 : 1;
                ok = session.roundTrip().map(time -> ok(time.toMillis() + " ms from this unit to the broker and back"))
                        .orElseGet(() -> failed("what this unit publishes does not come back to it: look at its rights"
                                + " to read " + topics.state(unit)))
                        && rights;
            }
            session.close();
        }
        STEPS.stream().skip(done).forEach(step -> report.accept(new LinkFinding(step, LinkOutcome.SKIPPED,
                "something before it has failed")));
        return ok;
    }

    private boolean name() {
        var host = access.address().host();
        try {
            return ok(host + " is " + Arrays.stream(InetAddress.getAllByName(host)).map(InetAddress::getHostAddress)
                    .collect(Collectors.joining(", ")));
        } catch (UnknownHostException e) {
            return failed(words(e));
        }
    }

    private boolean port() {
        try (var socket = new Socket()) {
            socket.connect(target(), TIMEOUT_MILLIS);
            return ok("port " + access.address().port() + " is open");
        } catch (IOException e) {
            return failed(words(e));
        }
    }

    private boolean clock() {
        var goodTime = access.goodTime();
        return goodTime.problem().map(this::failed).orElseGet(() -> ok(goodTime.now() + " (UTC)"));
    }

    private boolean tls() {
        if (access.tls().isEmpty()) {
            return ok("not used: everyone on the way can read what is said");
        }
        try (var socket = socket(access.tls().get())) {
            socket.connect(target(), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.startHandshake();
            var session = socket.getSession();
            var certificate = (X509Certificate) session.getPeerCertificates()[0];
            return ok(session.getProtocol() + ", the certificate is of "
                    + String.valueOf(certificate.getIssuerX500Principal()) + " and valid until "
                    + certificate.getNotAfter().toInstant());
        } catch (SSLException e) {
            var plain = String.valueOf(e.getMessage()).contains("plaintext")
                    || String.valueOf(e.getMessage()).contains("Unsupported or unrecognized SSL message");
            return failed(plain ? "the broker speaks without TLS at this port" : words(e));
        } catch (IOException | GeneralSecurityException e) {
            return failed("TLS does not come about (" + e.getMessage()
                    + "): perhaps the broker speaks without TLS at this port");
        }
    }

    private InetSocketAddress target() {
        return new InetSocketAddress(access.address().host(), access.address().port());
    }

    private static SSLSocket socket(TlsFiles files) throws GeneralSecurityException, IOException {
        var context = SSLContext.getInstance("TLS");
        context.init(files.keys().map(KeyManagerFactory::getKeyManagers).orElse(new KeyManager[0]),
                files.trust().getTrustManagers(), null);
        var socket = (SSLSocket) context.getSocketFactory().createSocket();
        var parameters = new SSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    private String words(Throwable thrown) {
        return new MqttFailures(access.address(), access.goodTime()).of(thrown).words();
    }

    private boolean ok(String words) {
        return tell(LinkOutcome.OK, words);
    }

    private boolean failed(LinkFailure failure) {
        return failed(failure.words());
    }

    private boolean failed(String words) {
        return tell(LinkOutcome.FAILED, words);
    }

    /** A failure of a step that has not ended with it. */
    private boolean stillFailed(LinkFailure failure) {
        report.accept(new LinkFinding(STEPS.get(done), LinkOutcome.FAILED, failure.words()));
        return false;
    }

    private boolean tell(LinkOutcome outcome, String words) {
        report.accept(new LinkFinding(STEPS.get(done), outcome, words));
        done++;
        return outcome == LinkOutcome.OK;
    }
}
