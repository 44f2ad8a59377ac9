// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.screens;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.sound.AudioOutput;
import org.wego.kiosk.speech.ClipEngine;
import org.wego.kiosk.speech.Lexicon;
import org.wego.kiosk.speech.NoEngine;
import org.wego.kiosk.speech.SpeechEngine;
import org.wego.kiosk.speech.SpokenEngine;
import org.wego.kiosk.speech.SpokenText;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.MessageCatalogue;

/** Assembles the voice of a content pack from its recordings, its pronunciations and the engine of the machine. */
public final class PackSpeech {

    private static final Logger LOG = System.getLogger(PackSpeech.class.getName());

    private final PackResult.Accepted pack;
    private final MessageCatalogue messages;

    public PackSpeech(PackResult.Accepted pack, MessageCatalogue messages) {
        this.pack = pack;
        this.messages = messages;
    }

    /** The engine for the texts of the pack and of the program; empty without both an engine and recordings. */
    public Optional<SpeechEngine> engine(Optional<SpeechEngine> machine, AudioOutput output) {
        if (machine.isEmpty() && pack.spoken().clips().isEmpty()) {
            return Optional.empty();
        }
        var synthesis = new SpokenEngine(this::texts, machine.orElseGet(NoEngine::new));
        return Optional.of(pack.spoken().clips().isEmpty() ? synthesis
                : new ClipEngine(synthesis, this::clip, output));
    }

    /** Prepares texts with the pronunciations of the program and of the pack, which take precedence. */
    public SpokenText texts() {
        var readings = new HashMap<Lang, Map<String, String>>();
        for (var language : pack.content().manifest().languages()) {
            var all = new HashMap<>(messages.readings(language.tag()));
            all.putAll(pack.spoken().readings().getOrDefault(language.tag(), Map.of()));
            readings.put(language.tag(), all);
        }
        return new SpokenText(new Lexicon(readings));
    }

    private Optional<URI> clip(Utterance utterance) {
        return pack.spoken().clip(utterance.lang(), utterance.text()).flatMap(path -> {
            try {
                return Optional.of(pack.source().location(path));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "Cannot find the recording {0}: {1}", path, e.getMessage());
                return Optional.empty();
            }
        });
    }
}
