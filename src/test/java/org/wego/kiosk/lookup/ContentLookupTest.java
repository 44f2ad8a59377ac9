// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wego.kiosk.testing.Contents;
import org.wego.kiosk.text.MessageCatalogue;

/** The index is made once, in the background, and only the last of several queries is answered. */
@Timeout(120)
class ContentLookupTest {

    private static LookupIndex index() {
        return new LookupIndex(Contents.sample(), MessageCatalogue.BUNDLED.stream()
                .map(new MessageCatalogue(Map.of())::in).toList());
    }

    @Test
    void nothingIsKnownBeforeTheIndexIsReady() {
        var lookup = new ContentLookup(ContentLookupTest::index);
        assertThat(lookup.atOnce("101")).isEmpty();
        lookup.await();
        assertThat(lookup.atOnce("101")).isPresent();
    }

    @Test
    void theIndexIsMadeOnce() throws InterruptedException {
        var made = new AtomicInteger();
        var lookup = new ContentLookup(() -> {
            made.incrementAndGet();
            return index();
        });
        lookup.prepare();
        var answers = new ArrayBlockingQueue<LookupResult>(2);
        lookup.find("101", answers::add);
        assertThat(answers.take().query()).isEqualTo("101");
        lookup.find("N26", answers::add);
        assertThat(answers.take().query()).isEqualTo("N26");
        assertThat(made).hasValue(1);
    }

    @Test
    void aQueryThatALaterOneHasReplacedIsNotAnswered() throws InterruptedException {
        var ready = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        var lookup = new ContentLookup(() -> {
            begun.countDown();
            try {
                ready.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return index();
        });
        lookup.prepare();
        begun.await();
        var answers = new ArrayBlockingQueue<LookupResult>(3);
        lookup.find("1", answers::add);
        lookup.find("10", answers::add);
        lookup.find("101", answers::add);
        ready.countDown();
        assertThat(answers.take().query()).isEqualTo("101");
        assertThat(answers).isEmpty();
    }

    @Test
    void afterAnIndexThatWasReadyTheNextOneIsMade() throws InterruptedException {
        var before = new ContentLookup(ContentLookupTest::index);
        before.await();
        var made = new CountDownLatch(1);
        new ContentLookup(() -> {
            made.countDown();
            return index();
        }).after(before);
        made.await();
        assertThat(made.getCount()).isZero();
    }
}
