// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sound.sampled.AudioFormat;
import org.wego.kiosk.config.DeclaredEquipment;
import org.wego.kiosk.config.DisplayProfile;
import org.wego.kiosk.model.Lang;
import org.wego.kiosk.model.Manifest.Language;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;
import org.wego.kiosk.pack.PackResult;
import org.wego.kiosk.platform.SharedLibraries;
import org.wego.kiosk.sound.AudioOutput;

/**
 * Checks once after the start that everything a visitor needs works.
 *
 * <p>Takes a second or two, so it does not run on the FX thread; values that only that thread can read are parameters.
 *
 * @param output the sound device
 * @param speaks whether there is a voice for a language
 * @param panel the display
 * @param configured the configured display; empty when none is configured
 * @param gap how the window of a locked kiosk fails to cover the display; empty when it covers it
 * @param equipment the equipment that the kiosk should have
 * @param touch whether JavaFX reports a touchscreen
 * @param libraries the system's shared libraries, for films; empty where JavaFX needs none
 */
public record StartSelfTest(AudioOutput output, Predicate<Lang> speaks, DisplayInfo panel,
        Optional<DisplayProfile> configured,
        Optional<String> gap, DeclaredEquipment equipment, boolean touch, Clock clock,
        Optional<SharedLibraries> libraries) {

    private static final AudioFormat ORDINARY = new AudioFormat(44_100, 16, 1, true, false);

    /** Tests a kiosk that shows a pack. */
    public List<SelfTestItem> run(PackResult.Accepted pack) {
        var manifest = pack.content().manifest();
        var languages = manifest.languages().stream().map(Language::tag).toList();
        var java = LocalDate.parse(System.getProperty("java.version.date"));
        return List.of(FontCheck.run(languages), dataset(pack), sound(),
                voice(languages), panel.compared(configured, gap),
                touchscreen(), ClockCheck.run(clock, manifest.timeZone(), manifest.asOf(), java), films(pack));
    }

    /** Tests a kiosk whose pack was refused. */
    public List<SelfTestItem> run(PackResult.Refused pack) {
        return List.of(
                SelfTestItem.failed(SelfTestPart.DATASET, pack.problems().size() + " problems; the first is "
                        + pack.problems().getFirst(), "correct the pack: wego-kiosk check DIR lists the problems"),
                sound(),
                panel.compared(configured, gap), touchscreen());
    }

    private SelfTestItem films(PackResult.Accepted pack) {
        return FilmCheck.run(pack.content().solution().flatMap(solution -> solution.video().known()).isPresent(),
                libraries);
    }

    private SelfTestItem touchscreen() {
        return equipment.hasTouch() ? TouchCheck.run(touch, TouchCheck.DEVICES)
                : SelfTestItem.ok(SelfTestPart.TOUCH, "no touchscreen, as configured");
    }

    private static SelfTestItem dataset(PackResult.Accepted pack) {
        var manifest = pack.content().manifest();
        return SelfTestItem.ok(SelfTestPart.DATASET,
                manifest.id() + " " + manifest.version() + " of " + manifest.asOf());
    }

    private SelfTestItem sound() {
        if (!equipment.hasSound()) {
            return SelfTestItem.ok(SelfTestPart.SOUND, "no sound, as configured");
        }
        try (var _ = output.open(ORDINARY)) {
            return SelfTestItem.ok(SelfTestPart.SOUND, "there is a sound device");
        } catch (IOException e) {
            return SelfTestItem.warning(SelfTestPart.SOUND, String.valueOf(e.getMessage()),
                    "connect a loudspeaker, and let the kiosk's user access it; for a kiosk without one, set"
                            + " in the configuration: \"equipment\": {\"sound\": false}");
        }
    }

    private SelfTestItem voice(List<Lang> languages) {
        if (!equipment.hasVoice()) {
            return SelfTestItem.ok(SelfTestPart.VOICE, "no voice, as configured");
        }
        var mute = languages.stream().filter(speaks.negate()).map(Lang::tag).toList();
        return mute.isEmpty() ? SelfTestItem.ok(SelfTestPart.VOICE, "there is a voice for each language")
                : SelfTestItem.warning(SelfTestPart.VOICE, "there is no voice for " + String.join(", ", mute),
                        "install espeak-ng, or add recordings to the pack; for a kiosk without a voice, set"
                                + " in the configuration: \"equipment\": {\"voice\": false}");
    }
}
