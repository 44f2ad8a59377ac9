// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;
import org.wego.kiosk.json.error.JsonException;

/**
 * A JSON file in which a program keeps something for itself from one start to the next.
 *
 * @param <T> what it keeps; each write replaces the whole
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
     * A file, there or not.
     *
     * @param writer decides what a crash leaves and who may read the file
     */
    public JsonStateFile(Path path, Class<T> type, StrictJson json, Writer writer) {
        this.path = path;
        this.type = type;
        this.json = json;
        this.writer = writer;
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /**
     * What is kept.
     *
     * @param missing the answer when there is no file
     * @param unusable the answer when there is one that cannot be read, or is damaged
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
     * Keeps something in the place of what is kept.
     *
     * @throws IOException when the disk does not take it
     */
    public void write(T next) throws IOException {
        writer.write(path, json.write(next));
    }
}
