// SPDX-License-Identifier: Apache-2.0
/** Deserializers and serializers for the value types of the model. */
@NullMarked
package org.wego.kiosk.json.codec;

import org.jspecify.annotations.NullMarked;
