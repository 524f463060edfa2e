package light_test

import (
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/light"
)

const vectorFile = "testdata/vectors.json"

// update writes the vectors anew (make vectors).
var update = flag.Bool("update", false, "write the vectors of proof files")

// vectors are read by the tests of Go, of the contract and of the JavaScript module.
type vectors struct {
	L1ChainID uint64         `json:"l1_chain_id"`
	Rollup    common.Address `json:"rollup"`
	Good      []vector       `json:"good"`
	Bad       []spoilt       `json:"bad"`
}

// vector is a file as text.
type vector struct {
	Name string `json:"name"`
	File string `json:"file"`
}

// spoilt is good file number Of with With in place of the bytes from From to To, and the
// reason why it does not hold.
type spoilt struct {
	Name   string `json:"name"`
	Reason string `json:"reason"`
	Of     int    `json:"of"`
	From   int    `json:"from"`
	To     int    `json:"to"`
	With   string `json:"with"`
}

func (v *vectors) text(s spoilt) string {
	of := v.Good[s.Of].File
	return of[:s.From] + s.With + of[s.To:]
}

// spoil finds the good file with which a bad one has most in common.
func (v *vectors) spoil(name, reason, bad string) spoilt {
	best := spoilt{Name: name, Reason: reason, With: bad, To: len(v.Good[0].File)}
	for i := range v.Good {
		of := v.Good[i].File
		from, end := 0, 0
		for from < min(len(of), len(bad)) && of[from] == bad[from] {
			from++
		}
		for end < min(len(of), len(bad))-from && of[len(of)-1-end] == bad[len(bad)-1-end] {
			end++
		}
		if with := bad[from : len(bad)-end]; len(with) < len(best.With) {
			best.Of, best.From, best.To, best.With = i, from, len(of)-end, with
		}
	}
	return best
}

func encode(t testing.TB, f *light.File) string {
	t.Helper()
	raw, err := json.Marshal(f)
	require.NoError(t, err)
	return string(raw)
}

func makeVectors(t *testing.T) *vectors {
	t.Helper()
	out := &vectors{L1ChainID: l1ChainID, Rollup: rollup}
	for _, g := range goodScenes {
		out.Good = append(out.Good, vector{g.name, encode(t, g.file(t))})
	}
	for _, b := range badFiles {
		of := few
		if b.of != nil {
			of = *b.of
		}
		f := of.file(t)
		b.spoil(t, f)
		out.Bad = append(out.Bad, out.spoil(b.name, b.reason, encode(t, f)))
	}
	for _, b := range badTexts {
		text := encode(t, few.file(t))
		bad := b.spoil(text)
		require.NotEqual(t, text, bad, b.name)
		out.Bad = append(out.Bad, out.spoil(b.name, "form", bad))
	}
	return out
}

// Each vector holds, or does not for its reason.
func TestVectors(t *testing.T) {
	made, err := json.MarshalIndent(makeVectors(t), "", " ")
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile(vectorFile, made, 0o600))
	}
	raw, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	require.Equal(t, string(made), string(raw), "make vectors")
	v := new(vectors)
	require.NoError(t, json.Unmarshal(raw, v))
	for _, good := range v.Good {
		t.Run(good.Name, func(t *testing.T) { require.NoError(t, verify(good.File)) })
	}
	for _, bad := range v.Bad {
		t.Run(bad.Name, func(t *testing.T) {
			err := verify(v.text(bad))
			require.Error(t, err)
			require.Equal(t, bad.Reason, light.Reason(err), err)
		})
	}
}

func verify(text string) error {
	f, err := light.DecodeFile([]byte(text))
	if err != nil {
		return err
	}
	if err := f.Is(l1ChainID, rollup); err != nil {
		return err
	}
	return f.Verify()
}
