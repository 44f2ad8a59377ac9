// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wego.kiosk.json.error.JsonError;
import org.wego.kiosk.json.error.SchemaErrors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Schemas (2020-12) that refer to each other by file name.
 *
 * <p>Schemas outside the set are not fetched. Messages contain the descriptions of the schema, which are therefore
 * written for the person who edits a file. May be shared between threads.
 */
public final class SchemaSet {

    /** A base for the names of schemas; it is never fetched. */
    private static final String BASE = "https://schema.invalid/";

    private final SchemaRegistry registry;
    private final SchemaErrors errors;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * @param texts the schemas by file name
     */
    public SchemaSet(Map<String, String> texts) {
        var byAddress = texts.entrySet().stream()
                .collect(Collectors.toMap(entry -> BASE + entry.getKey(), Map.Entry::getValue));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(byAddress));
        var mapper = new JsonMapper();
        Map<String, JsonNode> trees = byAddress.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> mapper.readTree(entry.getValue())));
        errors = new SchemaErrors(trees);
    }

    /** All errors that the schema finds in the file, without lines. */
    public List<JsonError> check(String schemaFile, JsonTree file) {
        return schemas.computeIfAbsent(schemaFile, name -> registry.getSchema(SchemaLocation.of(BASE + name)))
                .validate(file.root()).stream().map(errors::of).distinct().toList();
    }
}
