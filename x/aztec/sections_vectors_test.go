package aztec_test

import (
	"testing"

	"github.com/aztecd/aztecd/x/internal/vectors"
)

// sections says for each section of the vectors which test recomputes it, or
// why none does.
var sections = map[string]string{
	"meta":                      "versions of the peer's packages",
	"poseidon2":                 "x/poseidon2",
	"domain_separators_4_1_2":   "x/poseidon2; TestSeparatorsVectors",
	"domain_separators_v6":      "x/poseidon2; TestSeparatorsVectors",
	"protocol_hashes":           "TestProtocolHashesVectors",
	"messaging":                 "TestMessagingVectors",
	"headers":                   "TestHeadersVectors",
	"quorum":                    "TestQuorumVectors",
	"tx_hash":                   "TestTxHashVectors",
	"tx_effects":                "x/effect TestTxEffectsVectors",
	"blobs":                     "x/blob TestBlobsVectors",
	"checkpoint":                "x/blob TestCheckpointVectors",
	"trees_v5_domain_separated": "x/worldstate; TestGenesisHeaderVectors",
	"trees":                     "v4 trees without separators: not built",
	"constants_v6_genesis":      "v6 genesis with protocol contracts: not built",
	"slashing":                  "the peer's votes to slash: ours are proofs of offences",
	"timetable":                 "the peer's blocks per slot: ours come from consensus",
	"validator_selection":       "the peer samples with replacement maps: ours is swap-or-not",
	"solidity_cross_checks":     "results of the peer's own contracts",
}

// No section of the vectors goes unnoticed.
func TestEverySectionOfTheVectorsIsAccountedFor(t *testing.T) {
	for name := range vectors.Sections(t) {
		where, ok := sections[name]
		if !ok {
			t.Errorf("section %q is not understood", name)
			continue
		}
		t.Logf("%s: %s", name, where)
	}
}
