// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wego.kiosk.model.Lang;

/** With a service in the place of the real one that answers as version 0.11 does. */
class SpeechDispatcherTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Utterance SENTENCE = new Utterance(new Lang("ko"), ". 6번 출구로\r\n.\r\n나오세요.");

    @TempDir
    Path folder;

    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private FakeDispatcher service;
    private SpeechDispatcher engine;

    @BeforeEach
    void open() throws Exception {
        service = new FakeDispatcher(folder.resolve("s"));
        engine = new SpeechDispatcher(folder.resolve("s"));
    }

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    @Test
    void aSentenceIsSaidInItsLanguageToItsEnd() {
        var playing = begin();
        service.awaitCommand("TEXT");
        assertThat(ended).isNotDone();
        service.tell("702-1\r\n702-1\r\n702 END");
        assertThat(ended).succeedsWithin(LONG);
        assertThat(playing.hasFailed()).isFalse();
        assertThat(service.commands()).containsSubsequence(List.of("SET self CLIENT_NAME kiosk:kiosk:main",
                "SET self LANGUAGE ko", "SET self SYNTHESIS_VOICE Korean", "SET self RATE 0", "SET self VOLUME 100",
                "SPEAK", "TEXT .. 6번 출구로 . 나오세요."));
    }

    /** The service lists regions by the alphabet, and the Caribbean and Belgium stand first. */
    @Test
    void aLanguageHasTheVoiceOfItsUsualRegion() {
        var voices = SpeechDispatcher.voices(List.of("Caribbean\ten-029\tnone", "Belgium\tfr-BE\tnone",
                "Britain\ten-GB\tnone", "America\ten-US\tnone", "France\tfr-FR\tnone", "Brazil\tpt_BR\tnone",
                "Angola\tpt-AO\tnone", "Austria\tde-AT\tnone", "Italian\tit\tnone", "Ticino\tit-CH\tnone"));
        assertThat(voices).containsEntry("en", "Britain").containsEntry("en-us", "America")
                .containsEntry("fr", "France")
                .containsEntry("pt", "Brazil").containsEntry("de", "Austria").containsEntry("it", "Italian")
                .containsEntry("fr-be", "Belgium");
    }

    @Test
    void aStopCancelsItsOwnSpeechAlone() {
        var playing = begin();
        service.awaitCommand("TEXT");
        playing.stop();
        assertThat(ended).succeedsWithin(LONG);
        assertThat(service.commands()).endsWith("CANCEL self");
        assertThat(playing.hasFailed()).isFalse();
    }

    @Test
    void aServiceThatGoesAwayHasFailed() throws Exception {
        var playing = begin();
        service.awaitCommand("TEXT");
        service.close();
        assertThat(ended).succeedsWithin(LONG);
        assertThat(playing.hasFailed()).isTrue();
    }

    @Test
    void aRefusalHasFailed() {
        service.refuse("SPEAK");
        var playing = begin();
        assertThat(ended).succeedsWithin(LONG);
        assertThat(playing.hasFailed()).isTrue();
    }

    @Test
    void itSpeaksTheLanguagesThatItLists() {
        assertThat(engine.speaks(new Lang("ko"))).isTrue();
        assertThat(engine.speaks(new Lang("ja"))).isFalse();
    }

    private SpeechEngine.Playing begin() {
        return engine.begin(SENTENCE, new Manner(1, 5), () -> ended.complete(null));
    }
}
