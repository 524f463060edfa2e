package aztec_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/internal/vectors"
	"github.com/aztecd/aztecd/x/poseidon2"
)

var separators = map[string]aztec.Separator{
	"SILOED_NOTE_HASH":        aztec.SepSiloedNoteHash,
	"NOTE_HASH_NONCE":         aztec.SepNoteHashNonce,
	"UNIQUE_NOTE_HASH":        aztec.SepUniqueNoteHash,
	"SILOED_NULLIFIER":        aztec.SepSiloedNullifier,
	"PRIVATE_LOG_FIRST_FIELD": aztec.SepPrivateLogFirstField,
	"PUBLIC_LEAF_SLOT":        aztec.SepPublicLeafSlot,
	"PUBLIC_STORAGE_MAP_SLOT": aztec.SepPublicStorageMapSlot,
	"MESSAGE_NULLIFIER":       aztec.SepMessageNullifier,
	"SECRET_HASH":             aztec.SepSecretHash,
}

// Each separator is the low 32 bits of its name's hash.
func TestSeparatorsAreDerivedFromTheirNames(t *testing.T) {
	for name, sep := range separators {
		require.Equal(t, poseidon2.Separator(name), sep.Field(), name)
	}
}

func TestSeparatorsVectors(t *testing.T) {
	for _, name := range []string{"domain_separators_4_1_2", "domain_separators_v6"} {
		t.Run(name, func(t *testing.T) {
			section := vectors.Section(t, name)
			values := section.Object("values")
			for name, sep := range separators {
				if values.Has(name) {
					values.Equal(values.Uint(name), uint64(sep), name)
				}
			}
			values.LeaveOut("no hash of this package; derived in x/poseidon2", values.Rest()...)
			section.LeaveOut("the peer's own check", "derivation_checked")
		})
	}
}
