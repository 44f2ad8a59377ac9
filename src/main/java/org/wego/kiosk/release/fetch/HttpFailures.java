// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.net.ssl.SSLException;

/** Says in words why a transfer over HTTP failed. */
final class HttpFailures {

    private static final int MAX_CAUSES = 10;

    private HttpFailures() {}

    /** The reason; the exception of the target itself if that has refused the file. */
    static IOException of(URI place, ExecutionException e) {
        var cause = Optional.ofNullable(e.getCause()).orElse(e);
        return switch (cause) {
            case TransferException ours -> ours;
            case HttpTimeoutException _ -> TransferException.failed(place + " does not answer, or too slowly");
            case ConnectException _ -> TransferException.failed(cause.getCause() instanceof UnresolvedAddressException
                    || root(cause) instanceof UnresolvedAddressException
                            ? "there is no machine named " + place.getHost()
                            : "cannot reach " + place.getHost() + ": no web server answers there");
            case SSLException _ -> TransferException.failed("no secure connection to " + place.getHost() + ": "
                    + tls(root(cause)));
            case ProtocolException _ -> TransferException.failed(place.getHost() + " does not speak HTTP: "
                    + firstLine(cause));
            case IOException io -> io.getClass().getName().startsWith("java.nio.file.") ? io
                    : TransferException.failed("the transfer of " + place + " broke off: " + firstLine(cause));
            default -> TransferException.failed("the transfer of " + place + " failed: " + firstLine(cause));
        };
    }

    private static String tls(Throwable root) {
        return switch (root) {
            case CertPathBuilderException _ -> "this machine does not trust the one who has signed its certificate";
            case CertificateExpiredException _ -> "its certificate has expired, or the clock of this machine is wrong";
            case CertificateNotYetValidException _ ->
                "its certificate is not yet valid, or the clock of this machine is wrong";
            case CertificateException _ -> "its certificate is for another name (" + firstLine(root) + ")";
            default -> firstLine(root);
        };
    }

    private static Throwable root(Throwable thrown) {
        var root = thrown;
        for (int i = 0; i < MAX_CAUSES && root.getCause() != null; i++) {
            root = root.getCause();
        }
        return root;
    }

    private static String firstLine(Throwable thrown) {
        return Optional.ofNullable(thrown.getMessage()).flatMap(message -> message.lines().findFirst())
                .orElse(thrown.getClass().getSimpleName());
    }
}
