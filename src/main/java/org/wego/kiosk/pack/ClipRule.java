// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest;

/** Recordings are there, can be played, and are found by language and text. */
final class ClipRule implements Rule {

    private static final Set<AudioFormat.Encoding> PLAIN = Set.of(AudioFormat.Encoding.PCM_SIGNED,
            AudioFormat.Encoding.PCM_UNSIGNED);

    private final PackSource source;
    private final Set<Lang> languages;

    ClipRule(PackSource source, Manifest manifest) {
        this.source = source;
        this.languages = manifest.languages().stream().map(Manifest.Language::tag).collect(Collectors.toSet());
    }

    @Override
    public void found(Object value, Place place) {
        if (!(value instanceof SubjectFiles.Clips(var language, var clips))) {
            return;
        }
        if (!languages.contains(language)) {
            place.error(ProblemCode.LANGUAGE_UNLISTED, "/language", "'" + language + "' is not one of the languages",
                    "add it to 'languages' in " + PackSource.MANIFEST + ", or mend it");
        }
        var texts = new HashSet<String>();
        for (int i = 0; i < clips.size(); i++) {
            if (!texts.add(Spoken.onOneLine(clips.get(i).text()))) {
                place.error(ProblemCode.CLIP_REPEATED, "/clips/" + i + "/text", "the text stands here twice",
                        "delete one");
            }
            recording(clips.get(i).file(), "/clips/" + i + "/file", place);
        }
    }

    private void recording(String path, String below, Place place) {
        try (var in = new BufferedInputStream(source.open(path))) {
            var format = AudioSystem.getAudioFileFormat(in);
            if (!format.getType().equals(AudioFileFormat.Type.WAVE) || !PLAIN.contains(format.getFormat()
                    .getEncoding())) {
                notPlayable(path, below, place);
            }
        } catch (UnsupportedAudioFileException e) {
            notPlayable(path, below, place);
        } catch (IOException e) {
            var trouble = Trouble.of(e);
            place.error(ProblemCode.FILE_UNUSABLE, below, "'" + path + "': " + trouble.message(), trouble.hint());
        }
    }

    private static void notPlayable(String path, String below, Place place) {
        place.error(ProblemCode.CLIP_FORMAT, below, "'" + path + "' is not a WAV recording that can be played",
                "convert it to WAV (PCM, 16 bit)");
    }
}
