package protocol

// What L1 carries of a checkpoint: Aztec's FIELDS_PER_BLOB and BLOBS_PER_CHECKPOINT,
// which are also Ethereum's limits.
const (
	// FieldsPerBlob is the number of 32-byte fields in a blob.
	FieldsPerBlob = 4096
	// BlobGas is the blob gas of a blob, whatever is in it (EIP-4844).
	BlobGas = 131_072
	// MaxBlobs is how many blobs one L1 transaction can carry.
	MaxBlobs = 6
	// MaxEffectBlobs is how many blobs a checkpoint's effects may fill: the last of
	// a transaction carries attestations.
	MaxEffectBlobs = MaxBlobs - 1
)
