// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.release.fetch;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Passes the body of a response on part by part, and ends the transfer when the target refuses a part. */
final class PartSubscriber implements BodySubscriber<Long> {

    private final long at;
    private final TransferTarget target;
    private final TransferProgress progress;
    private final CompletableFuture<Long> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    /**
     * A subscriber for one response.
     *
     * @param at the position of the body in the file
     */
    PartSubscriber(long at, TransferTarget target, TransferProgress progress) {
        this.at = at;
        this.target = target;
        this.progress = progress;
    }

    @Override
    public CompletionStage<Long> getBody() {
        return end;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        try {
            target.begin(at);
            begun.request(1);
        } catch (IOException e) {
            fail(begun, e);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        var begun = subscription;
        if (begun == null || end.isDone()) {
            return;
        }
        try {
            for (var buffer : buffers) {
                byte[] part = new byte[buffer.remaining()];
                buffer.get(part);
                progress.add(part.length);
                target.receive(part);
            }
            begun.request(1);
        } catch (IOException e) {
            fail(begun, e);
        }
    }

    private void fail(Flow.Subscription begun, IOException e) {
        begun.cancel();
        end.completeExceptionally(e);
    }

    @Override
    public void onError(Throwable e) {
        end.completeExceptionally(e);
    }

    @Override
    public void onComplete() {
        end.complete(at);
    }
}
