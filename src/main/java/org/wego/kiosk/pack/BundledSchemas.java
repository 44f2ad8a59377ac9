// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.Stream;
import org.wego.kiosk.json.SchemaSet;
import org.wego.kiosk.pack.source.BundledPack;
import org.wego.kiosk.pack.source.PackSource;

/** The schemas that come with the program. Schemas in a pack are ignored. */
public final class BundledSchemas {

    private static final String COMMON = "common.schema.json";

    private BundledSchemas() {}

    public static SchemaSet load() {
        var program = new BundledPack();
        var texts = new HashMap<String, String>();
        Stream.concat(Stream.of(COMMON), Arrays.stream(FileType.values()).map(FileType::schemaFile)).forEach(file -> {
            try {
                texts.put(file, new String(program.read(PackSource.SCHEMAS + file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("The program was built without the schema " + file, e);
            }
        });
        return new SchemaSet(texts);
    }
}
