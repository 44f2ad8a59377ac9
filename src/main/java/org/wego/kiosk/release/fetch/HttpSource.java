// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * Releases on a web server. Follows no redirection, and ends a transfer that stops or is too slow.
 *
 * <p>Not for the FX thread.
 */
public final class HttpSource implements ReleaseSource {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final Duration TICK = Duration.ofMillis(50);

    private final URI address;
    private final TransferLimits limits;
    private final HttpClient client;

    /** A source whose certificate one of the system's authorities must have signed. */
    public HttpSource(ReleaseAddress address, TransferLimits limits) {
        this(address, limits, Optional.empty());
    }

    /**
     * A source at an address that {@link ReleaseAddress} accepts.
     *
     * @param trust accepts the certificate of the server; empty: what the system trusts
     */
    public HttpSource(ReleaseAddress address, TransferLimits limits, Optional<TrustManagerFactory> trust) {
        this.address = address.uri();
        this.limits = limits;
        var builder = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.silence());
        trust.ifPresent(authorities -> builder.sslContext(tls(authorities)));
        this.client = builder.build();
    }

    private static SSLContext tls(TrustManagerFactory trust) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public void transfer(String path, long from, TransferTarget target) throws IOException {
        var place = address.resolve(path);
        var request = HttpRequest.newBuilder(place).timeout(limits.silence());
        if (from > 0) {
            request.header("Range", "bytes=" + from + "-");
        }
        var progress = new TransferProgress(limits, System.nanoTime());
        var answer = client.sendAsync(request.build(), info -> {
            long at = position(info, from);
            return new PartSubscriber(at, at < 0 ? new RefusedAnswer(place, info) : target, progress);
        });
        try {
            await(place, answer, progress);
        } finally {
            answer.cancel(true);
        }
    }

    /** The position of the body in the file; negative when it is not a part of the file. */
    private static long position(HttpResponse.ResponseInfo info, long from) {
        if (info.headers().firstValue("Content-Encoding").filter(coding -> !coding.equals("identity")).isPresent()) {
            return -1;
        }
        return switch (info.statusCode()) {
            case OK -> 0;
            case PARTIAL -> info.headers().firstValue("Content-Range")
                    .filter(range -> range.startsWith("bytes " + from + "-")).map(_ -> from).orElse(-1L);
            default -> -1;
        };
    }

    private static void await(URI place, CompletableFuture<HttpResponse<Long>> answer, TransferProgress progress)
            throws IOException {
        while (true) {
            try {
                answer.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                if (progress.isTooSlow(System.nanoTime())) {
                    throw TransferException.failed(place + " does not answer, or too slowly");
                }
            } catch (ExecutionException e) {
                throw HttpFailures.of(place, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw TransferException.failed("the transfer of " + place + " was interrupted");
            }
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
