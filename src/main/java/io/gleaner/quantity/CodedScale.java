package io.gleaner.quantity;

import java.math.BigDecimal;

/**
 * A scale written together with a currency: {@code 30 MUSD}, {@code MAUD 60}, {@code €M 3.4}.
 *
 * @param scale what the number is multiplied by
 * @param unit the currency
 * @param from first token
 * @param to after its last token
 */
record CodedScale(BigDecimal scale, Unit unit, int from, int to) {}
