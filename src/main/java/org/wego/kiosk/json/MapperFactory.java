// SPDX-License-Identifier: Apache-2.0
package org.wego.kiosk.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Optional;
import org.wego.kiosk.json.codec.ModelModule;
import org.wego.kiosk.json.codec.OrNull;
import org.wego.kiosk.json.error.JsonLimits;
import org.wego.kiosk.json.error.UnknownKeyHandler;
import org.wego.kiosk.json.error.Utf8Decoder;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Configures the mapper: it does not guess, convert, skip or fill in any value. */
final class MapperFactory {

    private MapperFactory() {}

    static JsonMapper strict() {
        return JsonMapper.builder(factory())
                .addModule(ModelModule.create())
                .addHandler(new UnknownKeyHandler())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                // StrictJson detects trailing text itself, because it reports the position.
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .withCoercionConfigDefaults(config -> {
                    for (var shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                // 37 is accepted like 37.0.
                .withCoercionConfig(LogicalType.Float,
                        config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                // A missing key counts as null here; OptionalDeserializer makes it an empty Optional.
                .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
                .withConfigOverride(Optional.class, config -> config.setNullHandling(
                        JsonSetter.Value.forValueNulls(Nulls.SET)))
                .withConfigOverride(OrNull.class, config -> config.setNullHandling(
                        JsonSetter.Value.forValueNulls(Nulls.SET)))
                .changeDefaultPropertyInclusion(inclusion -> inclusion
                        .withValueInclusion(JsonInclude.Include.NON_ABSENT))
                .build();
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(JsonLimits.MAX_DEPTH)
                        .maxDocumentLength(Utf8Decoder.MAX_BYTES)
                        .maxStringLength(JsonLimits.MAX_STRING)
                        .maxNameLength(JsonLimits.MAX_NAME)
                        .maxNumberLength(JsonLimits.MAX_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
