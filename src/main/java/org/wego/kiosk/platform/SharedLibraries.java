// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.platform;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds shared libraries of Linux in the same places as its loader, without loading them.
 *
 * @param folders the folders that the loader searches by name
 * @param cache the loader's list of all other libraries, written by {@code ldconfig}
 */
public record SharedLibraries(List<Path> folders, Path cache) {

    private static final Path CACHE = Path.of("/etc/ld.so.cache");
    /** The first bytes of a 64-bit library, as every Java with JavaFX needs it. */
    private static final byte[] HEAD = {0x7f, 'E', 'L', 'F', 2};

    /**
     * The libraries of this machine.
     *
     * @param environment the environment variables; {@code LD_LIBRARY_PATH} may name more folders
     * @return empty where the system is not Linux
     */
    public static Optional<SharedLibraries> ofLinux(Map<String, String> environment) {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        String machine = System.getProperty("os.arch").replace("amd64", "x86_64") + "-linux-gnu";
        var named = Arrays.stream(environment.getOrDefault("LD_LIBRARY_PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty());
        var usual = Stream.of("/lib/" + machine, "/usr/lib/" + machine, "/lib64", "/usr/lib64", "/lib", "/usr/lib");
        return Optional.of(new SharedLibraries(Stream.concat(named, usual).map(Path::of).toList(), CACHE));
    }

    /**
     * Whether a 64-bit library exists.
     *
     * @param name with its version, for example {@code libasound.so.2}
     */
    public boolean has(String name) {
        return Stream.concat(folders.stream().map(folder -> folder.resolve(name)), cached(name))
                .anyMatch(SharedLibraries::isLibrary);
    }

    /** Matching paths in the cache, which ends with the paths of all libraries, each terminated by a zero byte. */
    private Stream<Path> cached(String name) {
        try {
            return Arrays.stream(Files.readString(cache, StandardCharsets.ISO_8859_1).split("\0"))
                    .filter(path -> path.startsWith("/") && path.endsWith('/' + name)).map(Path::of);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isLibrary(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(HEAD.length), HEAD);
        } catch (IOException e) {
            return false;
        }
    }
}
