package signer_test

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/cometbft/cometbft/privval"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/app/signer/signertest"
)

// signed makes a home whose key signed a height.
func signed(t *testing.T, height int64) home {
	t.Helper()
	h := newHome(t)
	h.sign(t, height)
	return h
}

// sign has a home's key go through a height, and closes.
func (h home) sign(t *testing.T, height int64) {
	t.Helper()
	g, err := signer.Open(t.Context(), h.config())
	require.NoError(t, err)
	require.NoError(t, g.SignVote(chainID, prevote(height, 0, 1)))
	require.NoError(t, g.SignVote(chainID, precommit(height, 0, "a")))
	require.NoError(t, g.Close())
}

// standby is another home with the same key, which signed nothing there.
func (h home) standby(t *testing.T) home {
	t.Helper()
	other := newHome(t)
	require.NoError(t, os.Remove(other.state))
	write(t, other.key, read(t, h.key))
	return other
}

func (h home) export(t *testing.T) *signer.State {
	t.Helper()
	s, err := signer.Export(h.config())
	require.NoError(t, err)
	s, err = signer.ParseState(s.Encode())
	require.NoError(t, err)
	return s
}

// A state goes from home to home with all that its key must not sign again, and is in one of
// them at a time.
func TestASigningStateIsInOnePlace(t *testing.T) {
	first := signed(t, 7)
	second := first.standby(t)
	require.ErrorContains(t, second.refused(t), "is missing", "a key alone signs nothing")

	s := first.export(t)
	require.Equal(t, "7/0/precommit", s.Last())
	require.ErrorIs(t, first.refused(t), signer.ErrHandedOver)
	require.Equal(t, s, first.export(t), "given again it gives the same")
	require.NoError(t, signer.Import(second.config(), s))
	require.NoError(t, signer.Import(second.config(), s), "twice is once")

	g := second.start(t)
	height, at := g.Last()
	require.EqualValues(t, 7, height)
	require.EqualValues(t, 0, at.UnixMilli(), "so long ago that the start listens")
	require.Len(t, g.Shares(7), 1)
	require.ErrorIs(t, g.SignVote(chainID, prevote(6, 0, 1)), signer.ErrPast)
	require.ErrorIs(t, g.SignVote(chainID, prevote(7, 0, 2)), signer.ErrConflict)
	require.ErrorIs(t, g.SignVote(chainID, precommit(7, 0, "b")), signer.ErrConflict)
	require.NoError(t, g.SignVote(chainID, prevote(7, 1, 2)))
	require.NoError(t, g.Close())

	require.ErrorIs(t, signer.Import(second.config(), s), signer.ErrStateOlder)
	require.NoError(t, signer.Import(first.config(), second.export(t)), "and back")
	require.ErrorIs(t, second.refused(t), signer.ErrHandedOver)
	require.ErrorIs(t, signer.Import(second.config(), s), signer.ErrStateOlder)
	require.ErrorIs(t, first.start(t).SignVote(chainID, prevote(7, 1, 1)), signer.ErrConflict)
}

// A standby followed the chain with a key of its own, which signed nothing.
func TestAStandbysOwnKeyIsNotInTheWay(t *testing.T) {
	first, standby := signed(t, 7), newHome(t)
	g := standby.unsure(t, nil)
	require.NoError(t, g.Vouch(9), "as in any home that follows the chain")
	require.NoError(t, g.Close())
	write(t, standby.key, read(t, first.key))
	require.NoError(t, signer.Import(standby.config(), first.export(t)))
	require.ErrorIs(t, standby.start(t).SignVote(chainID, prevote(7, 0, 2)), signer.ErrConflict)
}

// CometBFT's own signer knows how far the key signed, should the book be lost afterwards.
func TestAnImportRaisesTheSignerToo(t *testing.T) {
	first := signed(t, 7)
	second := first.standby(t)
	require.NoError(t, signer.Import(second.config(), first.export(t)))
	require.NoError(t, os.Remove(second.book))
	require.ErrorContains(t, second.refused(t), "has signed before")

	bare := privval.LoadFilePV(second.key, second.state)
	require.Error(t, bare.SignVote(chainID, prevote(7, 0, 1)))
	require.Error(t, bare.SignVote(chainID, precommit(7, 0, "a")), "it does not know what it was")
	require.NoError(t, bare.SignVote(chainID, prevote(8, 0, 1)))
}

// A crash between the two files of an import is healed by the same import.
func TestAnImportThatCrashedIsGivenAgain(t *testing.T) {
	first := signed(t, 7)
	second := first.standby(t)
	s := first.export(t)
	require.NoError(t, signer.Import(second.config(), s))
	require.NoError(t, os.Remove(second.state))
	require.Error(t, second.refused(t))
	require.NoError(t, signer.Import(second.config(), s))
	second.start(t)
}

func TestAnImportNeverLowersWhatAHomeKnows(t *testing.T) {
	old := signed(t, 7)
	oldState, oldBook := read(t, old.state), read(t, old.book)
	newer := old.standby(t)
	require.NoError(t, signer.Import(newer.config(), old.export(t)))
	newer.sign(t, 9)
	nine := newer.export(t)

	// A home that was copied before the export.
	copied := old.standby(t)
	write(t, copied.state, oldState)
	write(t, copied.book, oldBook)
	seven := copied.export(t)
	for name, h := range map[string]home{"the newer home": newer, "one that the newer state came to": func() home {
		h := old.standby(t)
		require.NoError(t, signer.Import(h.config(), nine))
		return h
	}()} {
		before := read(t, h.book)
		require.ErrorIs(t, signer.Import(h.config(), seven), signer.ErrStateOlder, name)
		require.Equal(t, before, read(t, h.book), "nothing changes")
	}

	// The book was put back, the signer is ahead of it: a newer state alone heals that.
	behind := signed(t, 8)
	write(t, behind.key, read(t, old.key))
	require.NoError(t, os.Remove(behind.book))
	require.ErrorIs(t, signer.Import(behind.config(), seven), signer.ErrStateOlder)
	require.NoError(t, signer.Import(behind.config(), nine))
	require.ErrorIs(t, behind.start(t).SignVote(chainID, prevote(8, 1, 1)), signer.ErrPast)
}

// Two machines signed with the key: that shows, and nothing is signed with either.
func TestAStateThatContradictsAHomeIsRefused(t *testing.T) {
	first := newHome(t)
	second := first.standby(t)
	write(t, second.state, read(t, first.state))
	for i, h := range []home{first, second} {
		g, err := signer.Open(t.Context(), h.config())
		require.NoError(t, err)
		require.NoError(t, g.SignVote(chainID, prevote(5, 0, byte(1+i))))
		require.NoError(t, g.Close())
	}
	require.ErrorIs(t, signer.Import(first.config(), second.export(t)), signer.ErrStateContradicts)
}

func TestAStateThatIsNotTheHomesIsRefused(t *testing.T) {
	first := signed(t, 7)
	text := first.export(t).Encode()
	change := func(from, to string) func() []byte {
		return func() []byte {
			require.Contains(t, string(text), from)
			return []byte(strings.Replace(string(text), from, to, 1))
		}
	}
	for name, c := range map[string]struct {
		file func() []byte
		want error
	}{
		"a height lower":       {change(`"height": 7`, `"height": 6`), signer.ErrStateDamaged},
		"no records":           {func() []byte { return bytes.ReplaceAll(text, []byte(`"records"`), []byte(`"record"`)) }, signer.ErrStateDamaged},
		"cut short":            {func() []byte { return text[:len(text)/2] }, signer.ErrStateDamaged},
		"empty":                {func() []byte { return nil }, signer.ErrStateDamaged},
		"something else":       {func() []byte { return []byte(`{"height": "7"}`) }, signer.ErrStateDamaged},
		"CometBFT's own state": {func() []byte { return read(t, first.state) }, signer.ErrStateDamaged},
		"a later version":      {change(`"version": 1`, `"version": 2`), signer.ErrStateNewer},
		"a version before any": {change(`"version": 1`, `"version": 0`), signer.ErrStateDamaged},
	} {
		_, err := signer.ParseState(c.file())
		require.ErrorIs(t, err, c.want, name)
	}

	s, err := signer.ParseState(text)
	require.NoError(t, err)
	other := first.standby(t).config()
	other.ChainID = "az-ffffffffffff"
	require.ErrorIs(t, signer.Import(other, s), signer.ErrOtherChain)
	require.ErrorIs(t, signer.Import(newHome(t).config(), s), signer.ErrOtherKey)
}

// Behind a signer elsewhere the book alone is moved, by the same rules.
func TestTheBookOfASignerElsewhereIsMovedToo(t *testing.T) {
	addr := signertest.Addresses(t)["unix"]
	elsewhere := func(h home) signer.Config {
		cfg := h.config()
		cfg.Remote, cfg.KeyFile, cfg.StateFile = addr, "", ""
		return cfg
	}
	first, second := signed(t, 7), newHome(t)
	s, err := signer.Export(elsewhere(first))
	require.NoError(t, err)
	require.NoError(t, signer.Import(elsewhere(second), s))
	require.ErrorIs(t, signer.Import(elsewhere(signed(t, 3)), s), signer.ErrOtherKey)

	for _, c := range []struct {
		of   home
		open error
	}{{first, signer.ErrHandedOver}, {second, nil}} {
		process := signertest.Start(t, addr, chainID, privval.LoadFilePV(first.key, first.state))
		g, err := signer.Open(t.Context(), elsewhere(c.of))
		require.ErrorIs(t, err, c.open)
		if c.open == nil {
			require.ErrorIs(t, g.SignVote(chainID, prevote(7, 0, 2)), signer.ErrConflict)
			require.NoError(t, g.SignVote(chainID, prevote(8, 0, 2)))
			require.NoError(t, g.Close())
			require.ErrorIs(t, signer.Import(elsewhere(second), s), signer.ErrStateOlder)
		}
		process.Kill()
	}
}

// What is exported can be read by whoever watches keys: a plain object with its watermark.
func TestASigningStateIsPlainJSON(t *testing.T) {
	var plain struct {
		Format  string
		Version int
		ChainID string `json:"chain_id"`
		Records []struct {
			Height int64
			Round  int32
			Step   string
		}
	}
	require.NoError(t, json.Unmarshal(signed(t, 7).export(t).Encode(), &plain))
	require.Equal(t, "aztecd signing state", plain.Format)
	require.Equal(t, chainID, plain.ChainID)
	require.Len(t, plain.Records, 2)
	require.Equal(t, "precommit", plain.Records[1].Step)
}
