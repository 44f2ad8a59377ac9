// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.lobby.selftest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wego.kiosk.ops.SelfTestItem;
import org.wego.kiosk.ops.SelfTestItem.SelfTestPart;
import org.wego.kiosk.platform.SharedLibraries;

/**
 * Checks that films can be played: on Linux, JavaFX has no decoder and uses the system's FFmpeg libraries.
 *
 * <p>JavaFX has one plugin for each supported version, such as {@code libavplugin-ffmpeg-61.so}, and uses no other
 * version.
 */
final class FilmCheck {

    /** The versions of libavcodec and libavformat that JavaFX has a plugin for, the newest first. */
    static final List<Integer> VERSIONS = List.of(61, 60, 59, 58, 57);

    private static final String CODEC = "libavcodec";
    private static final String FORMAT = "libavformat";
    /** JavaFX needs it for all media, even for a film without sound. */
    private static final String SOUND = "libasound";
    private static final int SOUND_VERSION = 2;
    private static final int FUTURE = 20;

    private FilmCheck() {}

    /**
     * Checks the libraries.
     *
     * @param hasFilm whether the content has a film
     * @param system the shared libraries of the system; empty where JavaFX needs none
     */
    static SelfTestItem run(boolean hasFilm, Optional<SharedLibraries> system) {
        if (!hasFilm) {
            return SelfTestItem.ok(SelfTestPart.FILMS, "the content has no films");
        }
        return system.flatMap(FilmCheck::problem)
                .orElseGet(() -> SelfTestItem.ok(SelfTestPart.FILMS, "films can be played"));
    }

    private static Optional<SelfTestItem> problem(SharedLibraries system) {
        if (!has(system, SOUND, SOUND_VERSION)) {
            return Optional.of(problem(SOUND + " is missing",
                    "Debian 13 and Ubuntu 24.04: apt-get install libasound2t64;"
                            + " Debian 12: apt-get install libasound2"));
        }
        if (VERSIONS.stream().anyMatch(version -> has(system, CODEC, version) && has(system, FORMAT, version))) {
            return Optional.empty();
        }
        return Optional.of(half(system, CODEC, FORMAT).or(() -> half(system, FORMAT, CODEC)).or(() -> newer(system))
                .orElseGet(() -> problem(CODEC + " and " + FORMAT + " are missing", packages())));
    }

    private static Optional<SelfTestItem> half(SharedLibraries system, String there, String missing) {
        return VERSIONS.stream().filter(version -> has(system, there, version)).findFirst()
                .map(version -> problem(missing + " " + version + " is missing, although "
                        + there + " " + version + " is installed",
                        "Debian and Ubuntu: apt-get install " + missing + version));
    }

    private static Optional<SelfTestItem> newer(SharedLibraries system) {
        int newest = VERSIONS.getFirst();
        return Stream.iterate(newest + 1, version -> version + 1).limit(FUTURE)
                .filter(version -> has(system, CODEC, version)).findFirst()
                .map(version -> problem(
                        CODEC + " is installed only in version " + version
                                + ", and JavaFX supports none later than " + newest,
                        packages()));
    }

    private static SelfTestItem problem(String what, String remedy) {
        return SelfTestItem.warning(SelfTestPart.FILMS, "films cannot be played: " + what,
                remedy + "; then restart the kiosk");
    }

    private static String packages() {
        return "Debian 13: apt-get install libavcodec61 libavformat61; Ubuntu 24.04: the same with 60, Debian 12: with"
                + " 59; other systems: the libraries of FFmpeg 4 to 7";
    }

    private static boolean has(SharedLibraries system, String name, int version) {
        return system.has(name + ".so." + version);
    }
}
