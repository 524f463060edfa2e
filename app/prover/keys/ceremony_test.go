package keys_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/groth/grothtest"
)

// small are circuits of domains of different sizes, one with a commitment.
func small() keys.Set {
	return keys.SetOfCircuits("small", map[string]frontend.Circuit{
		keys.KindT: grothtest.NewAny(30, false), keys.KindB: grothtest.NewAny(2, true), keys.KindR: grothtest.NewAny(12, false),
	})
}

var (
	beacon1 = keys.Beacon{Name: "a test", Value: []byte("sixteen bytes, 1")}
	beacon2 = keys.Beacon{Name: "another", Value: []byte("sixteen bytes, 2")}
)

// held runs a ceremony of two contributions a phase; each person opens the directory
// anew.
func held(t *testing.T, dir string) {
	_, err := keys.Init(dir, small())
	require.NoError(t, err)
	for _, beacon := range []keys.Beacon{beacon1, beacon2} {
		for _, who := range []string{"ada", "bob"} {
			c := opened(t, dir)
			mine, err := c.Contribute(who)
			require.NoError(t, err)
			require.Equal(t, who, mine.Who)
			require.NotEmpty(t, mine.Files)
			_, err = c.Verify()
			require.NoError(t, err)
		}
		require.NoError(t, opened(t, dir).Seal(beacon))
	}
}

func opened(t *testing.T, dir string) *keys.Ceremony {
	c, err := keys.OpenCeremonyOf(dir, small())
	require.NoError(t, err)
	return c
}

// The keys of a ceremony are anybody's who has its transcript, work, and are allowed on
// every chain.
func TestACeremonyGivesKeysForEveryChain(t *testing.T) {
	dir, store := filepath.Join(t.TempDir(), "ceremony"), t.TempDir()
	held(t, dir)
	hashes, err := opened(t, dir).Verify()
	require.NoError(t, err)
	var made []keys.Made
	require.NoError(t, opened(t, dir).Save(keys.Open(store), func(m keys.Made) { made = append(made, m) }))
	require.Len(t, made, 3)
	for _, m := range made {
		require.Equal(t, hashes[m.Kind], m.Header.Key)
		require.False(t, m.Unsafe)
		require.Contains(t, m.Origin, `2 and 2 contributions, beacons "a test" and "another"`)
		c, err := small().Compile(m.Kind)
		require.NoError(t, err)
		k, err := keys.Open(store).Load(keys.Want{Kind: m.Kind, Circuit: c.Hash(), Key: m.Header.Key, Chain: 1})
		require.NoError(t, err)
		public := make([]fr.Element, c.PublicInputs())
		proof, err := groth.Prove(c, k.Proving, grothtest.AssignAny(public, c.Committed()))
		require.NoError(t, err)
		require.NoError(t, groth.Verify(k.Verifying, proof, public))
	}
}

// Whatever is changed in a transcript, it does not verify.
func TestASpoiltTranscriptIsRefused(t *testing.T) {
	whole := filepath.Join(t.TempDir(), "whole")
	held(t, whole)
	files, err := filepath.Glob(filepath.Join(whole, "*.bin"))
	require.NoError(t, err)
	require.Len(t, files, 2+2*3)
	for name, spoil := range map[string]func(t *testing.T, dir string){
		"a contribution of another ceremony": func(t *testing.T, dir string) {
			other := filepath.Join(t.TempDir(), "other")
			held(t, other)
			replace(t, filepath.Join(other, "phase1-002.bin"), filepath.Join(dir, "phase1-002.bin"))
		},
		"contributions interchanged": func(t *testing.T, dir string) {
			replace(t, filepath.Join(dir, "phase2-b-001.bin"), filepath.Join(dir, "phase2-b-002.bin"))
		},
		"the last contribution of a phase left out": func(t *testing.T, dir string) {
			rewrite(t, dir, func(all map[string]any) {
				phases := all["contributions"].([]any)
				phases[0] = phases[0].([]any)[:1]
			})
		},
		"a contribution cut short": func(t *testing.T, dir string) {
			require.NoError(t, os.Truncate(filepath.Join(dir, "phase2-t-001.bin"), 500))
		},
	} {
		dir := filepath.Join(t.TempDir(), "spoilt")
		require.NoError(t, os.CopyFS(dir, os.DirFS(whole)))
		spoil(t, dir)
		_, err := opened(t, dir).Verify()
		require.ErrorIs(t, err, keys.ErrTranscript, name)
		require.ErrorIs(t, opened(t, dir).Save(keys.Open(t.TempDir()), nil), keys.ErrTranscript, name)

		// Nor when whoever spoilt it adapts the hashes.
		rehash(t, dir)
		_, err = opened(t, dir).Verify()
		require.ErrorIs(t, err, keys.ErrTranscript, name)
	}
	for name, change := range map[string][2]string{
		"another first beacon": {"7369787465656e2062797465732c2031", "7369787465656e2062797465732c2033"},
		"another circuit":      {`"t": "0x`, `"t": "0xff`},
		"another domain":       {`"domain": 32`, `"domain": 64`},
		"a beacon more":        {`"beacons": [`, `"beacons": [{"name":"x","value":"0x00"},`},
		"no ceremony at all":   {`{`, ``},
	} {
		dir := filepath.Join(t.TempDir(), "spoilt")
		require.NoError(t, os.CopyFS(dir, os.DirFS(whole)))
		edit(t, filepath.Join(dir, "ceremony.json"), change[0], change[1])
		c, err := keys.OpenCeremonyOf(dir, small())
		if err == nil {
			_, err = c.Verify()
		}
		require.ErrorIs(t, err, keys.ErrTranscript, name)
	}

	// The last beacon is in the keys.
	was, err := opened(t, whole).Verify()
	require.NoError(t, err)
	edit(t, filepath.Join(whole, "ceremony.json"), "7369787465656e2062797465732c2032", "7369787465656e2062797465732c2033")
	hashes, err := opened(t, whole).Verify()
	require.NoError(t, err)
	for kind := range hashes {
		require.NotEqual(t, was[kind], hashes[kind])
	}
}

// What would leave a phase open to forgery is refused, and so is what comes too late.
func TestPhasesEndWithContributionsAndABeacon(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "ceremony")
	c, err := keys.Init(dir, small())
	require.NoError(t, err)
	_, err = keys.Init(dir, small())
	require.ErrorContains(t, err, "already")
	require.ErrorContains(t, c.Seal(beacon1), "no contributions")
	_, err = c.Contribute("ada")
	require.NoError(t, err)
	require.ErrorContains(t, c.Seal(keys.Beacon{Value: beacon1.Value}), "name")
	require.ErrorContains(t, c.Seal(keys.Beacon{Name: "x", Value: []byte{1}}), "tried out")
	require.ErrorContains(t, c.Save(keys.Open(t.TempDir()), nil), "phase 1")
	require.NoError(t, c.Seal(beacon1))
	require.Equal(t, 2, c.Phase())
	require.ErrorContains(t, c.Seal(beacon2), "no contributions")
	_, err = c.Contribute("ada")
	require.NoError(t, err)
	require.NoError(t, c.Seal(beacon2))
	require.ErrorContains(t, c.Seal(beacon2), "ended")
	_, err = c.Contribute("late")
	require.ErrorContains(t, err, "ended")
}
