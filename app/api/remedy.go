package api

// remedies say what the sender of a refused tx can do, by the refusal's code.
func remedies() map[string]string {
	return map[string]string{
		// Of the object's bytes (x/tx).
		"object_too_large": "use a smaller proof or fewer effects; the limit is params.max_object_bytes of node_getNodeInfo",
		"malformed":        "send one encoded TxObject, as 0x-hex or base64",
		"not_canonical":    "encode the TxObject with a standard protobuf encoder, without unknown fields",
		"missing_field":    "fill the field in and compute the tx hash anew",
		"bad_field":        "correct the field and compute the tx hash anew",
		"too_many_effects": "split the tx",
		"repeated_effect":  "keep one of the equal entries",
		"fee_juice_write":  "leave balances to fees and deposits",
		"invalid_proof":    "prove the tx again; if that does not help, wallet and node differ in version",

		// Of the state it meets (x/execution).
		"wrong_chain":     "build the tx for params.l1_chain_id, params.rollup_version and params.fee_juice_portal of node_getNodeInfo",
		"expired":         "build the tx with a later expires_at",
		"anchor_unknown":  "build the tx on the anchor of node_getNodeInfo",
		"anchor_too_old":  "build the tx on the anchor of node_getNodeInfo",
		"fees_too_low":    "raise max_fees to the fees of node_getNodeInfo, with room for growth",
		"claim_early":     "wait until the chain has taken the deposit, see node_isL1ToL2MessageSynced, and send the tx again",
		"claim_wrong":     "claim the deposit by its index, amount, secret and recipient; the recipient is the fee payer",
		"cannot_pay":      "deposit fee juice for the payer, or lower gas limits and fees",
		"gas_limit":       "set gas limits between what the effects cost and params.limits of node_getNodeInfo; split a tx that is larger",
		"nullifier_spent": "nothing: the note was spent before",
		"chunk_full":      "nothing: the tx waits for the next chunk",

		// Of the pool (x/txpool).
		"duplicate":          "nothing: the tx is known; follow it with node_getTxReceipt",
		"nullifier_conflict": "wait for the other tx, or offer a higher priority fee to replace it",
		"payer_full":         "wait until some of the payer's txs are included",
		"payer_owes":         "wait until the payer's pooled txs are in chunks, or deposit fee juice for it",
		"pool_full":          "offer a higher priority fee, or try again later",
		"replaced":           "nothing: a tx with a higher priority fee took its place",
	}
}
