package ledger

import "bytes"

// IsKey tells whether bytes have the form of a record's key.
func IsKey(key []byte) bool {
	letters := []byte{
		keyState, keyHeight, keyChunk, keyChunkHash, keyFields, keyTx, keyCheckpoint, keyLog, keyCertificate, keyLastLock,
		keyFirstLock, keyParams, keyAnchor, keyDuty, keyAgreed, keyOrigins, keyQueues, keyKept,
		keyPrunes, keyUnwinding, keyPrunedEffects, keyPrunedTx,
	}
	const longest = 1 + 32
	return len(key) > 0 && len(key) <= longest && bytes.IndexByte(letters, key[0]) >= 0
}
