// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wego.kiosk.json.StrictJson;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.pack.check.PackTexts;
import org.wego.kiosk.screens.PackSpeech;
import org.wego.kiosk.speech.Phonemes;
import org.wego.kiosk.speech.SpokenText;
import org.wego.kiosk.speech.Utterance;
import org.wego.kiosk.text.MessageCatalogue;

/**
 * Lists every text of a pack and of the interface with its pronunciation, one line each: language, location, text,
 * spoken text and phonemes, separated by tabs.
 */
final class SpokenList {

    private static final String HEAD = "language\tplace\ttext\tspoken\tphonemes";
    /** Samples for placeholders: counts, because many languages read small numbers in a special way. */
    private static final Object[] SAMPLES = {1, 2, 3, 4};

    private final PackResult.Accepted pack;
    private final MessageCatalogue messages;
    private final SpokenText spoken;
    private final Optional<Phonemes> phonemes;

    SpokenList(PackResult.Accepted pack, MessageCatalogue messages, Optional<Phonemes> phonemes) {
        this.pack = pack;
        this.messages = messages;
        this.spoken = new PackSpeech(pack, messages).texts();
        this.phonemes = phonemes;
    }

    /** Prints the list for one language or for all. */
    void print(Optional<Lang> only, PrintWriter out) throws IOException {
        out.println(HEAD);
        for (var language : pack.content().manifest().languages()) {
            if (only.isEmpty() || only.get().equals(language.tag())) {
                for (var entry : entries(language)) {
                    out.println(line(entry));
                }
            }
        }
    }

    private record SpokenEntry(Lang lang, String place, String text) {}

    private List<SpokenEntry> entries(Manifest.Language language) {
        var lang = language.tag();
        var entries = new ArrayList<SpokenEntry>();
        PackTexts.of(pack.source(), new StrictJson()).stream().filter(text -> text.lang().equals(lang))
                .forEach(text -> entries
                        .add(new SpokenEntry(lang, text.file() + ": " + text.pointer(), text.written())));
        messages.keys().stream().sorted().filter(key -> !key.startsWith("format."))
                .forEach(key -> entries.add(new SpokenEntry(lang, "interface: " + key, messages.in(lang).get(key,
                        SAMPLES))));
        return entries;
    }

    private String line(SpokenEntry entry) throws IOException {
        String ready = spoken.of(new Utterance(entry.lang, entry.text));
        return String.join("\t", entry.lang.tag(), entry.place, oneLine(entry.text), oneLine(ready),
                phonetic(entry.lang, ready));
    }

    private String phonetic(Lang lang, String ready) throws IOException {
        return phonemes.isEmpty() ? "" : phonemes.get().of(new Utterance(lang, ready));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
