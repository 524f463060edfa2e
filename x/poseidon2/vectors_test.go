package poseidon2_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/internal/vectors"
	"github.com/aztecd/aztecd/x/poseidon2"
)

// hexField is a field element as 0x and 64 hex digits.
type hexField struct{ fr.Element }

func (h *hexField) UnmarshalJSON(data []byte) error {
	var s string
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	b, err := hex.DecodeString(strings.TrimPrefix(s, "0x"))
	if err != nil {
		return fmt.Errorf("field %q: %w", s, err)
	}
	return h.SetBytesCanonical(b)
}

func fields(in []hexField) []fr.Element {
	out := make([]fr.Element, len(in))
	for i := range in {
		out[i] = in[i].Element
	}
	return out
}

// decodeStrict refuses entries that the test does not understand.
func decodeStrict(t *testing.T, data []byte, into any) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	require.NoError(t, d.Decode(into))
}

// Hashes, permutations and byte hashes equal barretenberg's.
func TestPoseidon2Vectors(t *testing.T) {
	const name = "poseidon2"
	raw := vectors.Raw(t, name)
	var section struct {
		How  string
		Hash []struct {
			Inputs []hexField
			Hash   hexField
		}
		Permutation []struct{ In, Out []hexField }
		Separated   []struct {
			Inputs    []hexField
			Separator uint64
			Hash      hexField
			Note      string
		} `json:"hash_with_separator"`
		Bytes []struct {
			UTF8 string
			Hash hexField
		} `json:"hash_bytes"`
		BytesNote string `json:"hash_bytes_note"`
		SelfCheck bool   `json:"sponge_selfcheck_len7"`
	}
	decodeStrict(t, raw, &section)
	checked := 0
	for _, v := range section.Hash {
		require.Equal(t, v.Hash.Element, poseidon2.Hash(fields(v.Inputs)...))
		checked++
	}
	for _, v := range section.Permutation {
		require.Len(t, v.In, 4)
		require.Len(t, v.Out, 4)
		state := [4]fr.Element(fields(v.In))
		poseidon2.Permute(&state)
		require.Equal(t, fields(v.Out), state[:])
		checked++
	}
	for _, v := range section.Separated {
		var separator fr.Element
		separator.SetUint64(v.Separator)
		require.Equal(t, v.Hash.Element, poseidon2.Hash(append([]fr.Element{separator}, fields(v.Inputs)...)...))
		checked++
	}
	for _, v := range section.Bytes {
		require.Equal(t, v.Hash.Element, poseidon2.HashBytes([]byte(v.UTF8)))
		checked++
	}
	require.NotZero(t, checked)
	fmt.Printf("%s checked=%d\n", name, checked)
}

// Every separator derives from its name, except those the file says do not.
func TestSeparatorsVectors(t *testing.T) {
	for _, name := range []string{"domain_separators_4_1_2", "domain_separators_v6"} {
		t.Run(name, func(t *testing.T) {
			raw := vectors.Raw(t, name)
			var section struct {
				How     string
				Values  map[string]uint64
				Derived map[string]bool `json:"derivation_checked"`
			}
			decodeStrict(t, raw, &section)
			checked := 0
			for key, want := range section.Values {
				if derives, said := section.Derived[key]; !said || !derives {
					continue // the peer's blob prefixes follow another rule
				}
				got := poseidon2.Separator(key)
				require.Equal(t, want, got.Uint64(), key)
				checked++
			}
			for key := range section.Derived {
				require.Contains(t, section.Values, key)
			}
			require.NotZero(t, checked)
			fmt.Printf("%s checked=%d\n", name, checked)
		})
	}
}
