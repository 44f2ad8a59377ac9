// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.wego.kiosk.json.error.JsonException;

/**
 * A JSON file in which the program keeps a value from one start to the next.
 *
 * @param <T> the type of the value; each write replaces the whole file
 */
public final class JsonStateFile<T> {

    private final Path path;
    private final Class<T> type;
    private final StrictJson json;
    private final Writer writer;

    /** Replaces a file. */
    @FunctionalInterface
    public interface Writer {

        void write(Path file, byte[] bytes) throws IOException;
    }

    /**
     * A state file, which need not exist yet.
     *
     * @param writer replaces the file; determines its permissions and what remains after a crash
     */
    public JsonStateFile(Path path, Class<T> type, StrictJson json, Writer writer) {
        this.path = path;
        this.type = type;
        this.json = json;
        this.writer = writer;
    }

    /** The path of the file. */
    public Path path() {
        return path;
    }

    /**
     * The stored value.
     *
     * @param missing the result when there is no file
     * @param unusable makes the result when the file cannot be read or is damaged
     */
    public T read(T missing, Function<Exception, T> unusable) {
        try {
            return json.read(Files.readAllBytes(path), type);
        } catch (NoSuchFileException e) {
            return missing;
        } catch (IOException | JsonException e) {
            return unusable.apply(e);
        }
    }

    /**
     * Replaces the stored value.
     *
     * @throws IOException when the file cannot be written
     */
    public void write(T next) throws IOException {
        writer.write(path, json.write(next));
    }
}
