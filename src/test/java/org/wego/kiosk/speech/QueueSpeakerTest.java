// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.testing.RecordingEngine;
import org.wego.kiosk.testing.Warnings;

class QueueSpeakerTest {

    private static final Lang EN = new Lang("en");
    private static final VoiceSettings SETTINGS = new VoiceSettings(1.5, 3);

    private final RecordingEngine engine = RecordingEngine.endingWhenTold();
    private final QueueSpeaker speaker = new QueueSpeaker(engine, Runnable::run);
    private final List<Boolean> speaking = new CopyOnWriteArrayList<>();

    QueueSpeakerTest() {
        speaker.listen(speaking::add);
    }

    @AfterEach
    void close() {
        speaker.close();
    }

    @Test
    void sentencesAreSaidInOrderInTheirLanguages() {
        speaker.say(List.of(english("One. Two."), new Utterance(new Lang("ko"), "셋입니다.")), SETTINGS);
        assertThat(engine.texts()).containsExactly("One.");
        engine.end();
        assertThat(engine.texts()).containsExactly("One.", "Two.");
        engine.end();
        assertThat(engine.said()).contains(new RecordingEngine.SpokenSentence(new Lang("ko"), "셋입니다.", SETTINGS));
        engine.end();
        assertThat(speaking).containsExactly(true, false);
    }

    @Test
    void newWordsStopThoseBeforeThem() {
        say("One. Two.");
        say("Three.");
        assertThat(engine.events()).containsExactly("begin One.", "stop One.", "begin Three.");
        engine.end();
        assertThat(engine.texts()).doesNotContain("Two.");
        assertThat(speaking).containsExactly(true, false);
    }

    @Test
    void afterAStopNothingIsLeft() {
        say("One. Two.");
        speaker.stop();
        speaker.resume();
        assertThat(engine.events()).containsExactly("begin One.", "stop One.");
        assertThat(speaking).containsExactly(true, false);
    }

    @Test
    void afterAPauseTheInterruptedSentenceIsRepeated() {
        say("One. Two. Three.");
        engine.end();
        speaker.pause();
        assertThat(speaking).containsExactly(true, false);
        speaker.resume();
        engine.end();
        assertThat(engine.events()).containsExactly("begin One.", "end One.", "begin Two.", "stop Two.", "begin Two.",
                "end Two.", "begin Three.");
        assertThat(speaking).containsExactly(true, false, true);
    }

    @Test
    void newWordsEndAPause() {
        say("One.");
        speaker.pause();
        say("Two.");
        speaker.resume();
        assertThat(engine.texts()).containsExactly("One.", "Two.");
    }

    @Test
    void aPauseInSilenceHasNoEffect() {
        speaker.pause();
        speaker.resume();
        say("One.");
        assertThat(engine.texts()).containsExactly("One.");
    }

    @Test
    void aSentenceThatCannotBeginIsLeftOut() {
        engine.failingAt("Two.");
        say("One. Two. Three.");
        engine.end();
        assertThat(engine.texts()).containsExactly("One.", "Two.", "Three.");
        engine.end();
        assertThat(speaking).containsExactly(true, false);
    }

    @Test
    void afterThreeFailuresTheRestIsDropped() {
        engine.failingAt("One.", "Two.", "Three.");
        say("One. Two. Three. Four.");
        assertThat(engine.texts()).containsExactly("One.", "Two.", "Three.");
        assertThat(speaking).isEmpty();
        say("Five.");
        assertThat(engine.texts()).endsWith("Five.");
        assertThat(speaking).containsExactly(true);
    }

    @Test
    void aFailingEngineIsLoggedOnceUntilItWorksAgain() {
        engine.failingAt("One.", "Two.", "Four.");
        try (var warnings = new Warnings(QueueSpeaker.class)) {
            say("One. Two. Three.");
            assertThat(warnings.messages()).containsExactly("The speech engine failed: {0}");
            engine.end();
            say("Four.");
            assertThat(warnings.messages()).hasSize(2);
        }
    }

    @Test
    void aLanguageWithoutAVoiceIsLeftOut() {
        engine.without("ka");
        speaker.say(List.of(new Utterance(new Lang("ka"), "ერთი."), english("Two.")), SETTINGS);
        assertThat(engine.texts()).containsExactly("Two.");
    }

    @Test
    void aTextWithoutWordsIsNotSpoken() {
        say(" … ");
        assertThat(engine.texts()).isEmpty();
        assertThat(speaking).isEmpty();
    }

    @Test
    void aFailingListenerDoesNotAffectOthers() {
        speaker.listen(_ -> {
            throw new IllegalStateException("a listener of a test fails");
        });
        var after = new CopyOnWriteArrayList<Boolean>();
        speaker.listen(after::add);
        say("One.");
        say("Two.");
        engine.end();
        assertThat(engine.texts()).containsExactly("One.", "Two.");
        assertThat(after).containsExactly(true, false);
    }

    @Test
    void aClosedSpeakerIsSilentForEver() {
        say("One.");
        speaker.close();
        say("Two.");
        assertThat(engine.texts()).containsExactly("One.");
        speaker.close();
    }

    @Test
    void aHangingEngineBlocksNoCaller() {
        var never = new CompletableFuture<Void>();
        var hanging = new QueueSpeaker(new SpeechEngine() {
            @Override
            public Playing begin(Utterance sentence, VoiceSettings settings, Runnable ended) {
                never.join();
                throw new IllegalStateException("it hung");
            }

            @Override
            public boolean speaks(Lang lang) {
                return true;
            }
        });
        hanging.say(List.of(english("One.")), SETTINGS);
        hanging.stop();
        hanging.close();
        assertThat(never).isNotDone();
        never.complete(null);
    }

    @Test
    void itWorksOnItsOwnThread() {
        var over = new CompletableFuture<Void>();
        var own = new QueueSpeaker(RecordingEngine.endingAtOnce());
        own.listen(now -> {
            if (!now) {
                over.complete(null);
            }
        });
        own.say(List.of(english("One. Two.")), SETTINGS);
        assertThat(over).succeedsWithin(Duration.ofMinutes(1));
        own.close();
    }

    private void say(String... texts) {
        speaker.say(Arrays.stream(texts).map(QueueSpeakerTest::english).toList(), SETTINGS);
    }

    private static Utterance english(String text) {
        return new Utterance(EN, text);
    }
}
