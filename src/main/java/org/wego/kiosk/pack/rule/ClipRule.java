// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack.rule;

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
import org.wego.kiosk.pack.FileShapes;
import org.wego.kiosk.pack.JsonLocation;
import org.wego.kiosk.pack.ProblemCode;
import org.wego.kiosk.pack.Pronunciations;
import org.wego.kiosk.pack.Rule;
import org.wego.kiosk.pack.source.FileError;
import org.wego.kiosk.pack.source.PackSource;

/** Checks that recordings exist and can be played, and that language and text identify each of them. */
public final class ClipRule implements Rule {

    private static final Set<AudioFormat.Encoding> PLAIN = Set.of(AudioFormat.Encoding.PCM_SIGNED,
            AudioFormat.Encoding.PCM_UNSIGNED);

    private final PackSource source;
    private final Set<Lang> languages;

    public ClipRule(PackSource source, Manifest manifest) {
        this.source = source;
        this.languages = manifest.languages().stream().map(Manifest.Language::tag).collect(Collectors.toSet());
    }

    @Override
    public void onValue(Object value, JsonLocation location) {
        if (!(value instanceof FileShapes.ClipsFile(var language, var clips))) {
            return;
        }
        if (!languages.contains(language)) {
            location.error(ProblemCode.LANGUAGE_UNLISTED, "/language", "'" + language + "' is not one of the languages",
                    "add it to 'languages' in " + PackSource.MANIFEST + ", or correct it");
        }
        var texts = new HashSet<String>();
        for (int i = 0; i < clips.size(); i++) {
            if (!texts.add(Pronunciations.onOneLine(clips.get(i).text()))) {
                location.error(ProblemCode.CLIP_REPEATED, "/clips/" + i + "/text", "the text occurs twice",
                        "delete one");
            }
            checkRecording(clips.get(i).file(), "/clips/" + i + "/file", location);
        }
    }

    private void checkRecording(String path, String below, JsonLocation location) {
        try (var in = new BufferedInputStream(source.open(path))) {
            var format = AudioSystem.getAudioFileFormat(in);
            if (!format.getType().equals(AudioFileFormat.Type.WAVE) || !PLAIN.contains(format.getFormat()
                    .getEncoding())) {
                reportNotPlayable(path, below, location);
            }
        } catch (UnsupportedAudioFileException e) {
            reportNotPlayable(path, below, location);
        } catch (IOException e) {
            var error = FileError.of(e);
            location.error(ProblemCode.FILE_UNUSABLE, below, "'" + path + "': " + error.message(), error.hint());
        }
    }

    private static void reportNotPlayable(String path, String below, JsonLocation location) {
        location.error(ProblemCode.CLIP_FORMAT, below, "'" + path + "' is not a WAV recording that can be played",
                "convert it to WAV (PCM, 16 bit)");
    }
}
