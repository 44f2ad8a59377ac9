// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.wego.kiosk.session.AudioSettings;
import org.wego.kiosk.shell.Devices;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.speech.VoiceSettings;

/**
 * What a visitor can hear at this moment.
 *
 * @param voice whether texts can be read aloud
 * @param bell whether a tone can be heard
 * @param say says a text that a visitor has asked for, with or without the voice on
 */
public record Audible(BooleanSupplier voice, BooleanSupplier bell, BiConsumer<Utterance, AudioSettings> say) {

    /** Everything can be heard. */
    public static final Audible ALL = new Audible(() -> true, () -> true, (_, _) -> {
    });

    /** What can be heard from some devices. */
    public static Audible of(Devices devices) {
        return new Audible(devices.speaker()::isAvailable, devices.tones()::canBeHeard,
                (text, audio) -> devices.speaker().say(List.of(text), new VoiceSettings(audio.rate(), audio.volume())));
    }
}
