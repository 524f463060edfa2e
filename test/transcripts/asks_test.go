package transcripts

import (
	"fmt"
	"strings"

	"github.com/cockroachdb/datadriven"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// together has L1 execute the commands below it in one block, in their order. What
// reverts there says no more than that it did.
func (s *story) together(c *command) []string {
	c.t.Helper()
	at := s.blockAt(c)
	lines := strings.Split(strings.TrimSpace(c.d.Input), "\n")
	for _, line := range lines {
		name, args, err := datadriven.ParseLine(line)
		require.NoError(c.t, err)
		one := parse(c.t, &datadriven.TestData{Pos: c.d.Pos, Cmd: name, CmdArgs: args})
		it := s.callOf(one)
		key := s.sender(one, one.word("by", it.by), s.slotAt(at))
		s.hand(one, it, key, s.value(one, it, l1test.Address(key), at))
		one.allUsed()
	}
	return s.seal(c, at)
}

// fill locks checkpoints up to a number and has the leaders publish them, five at a time,
// one transaction to a block.
func (s *story) fill(c *command) []string {
	c.t.Helper()
	tip, through := read(c.t, s, s.abi.PackTip(), s.abi.UnpackTip), c.number("through", 0)
	for n := tip.Number + 1; n <= through; {
		at := s.blockAt(c)
		propose := &datadriven.TestData{Pos: c.d.Pos, Cmd: "propose"}
		for ; n <= through && len(propose.CmdArgs) < 5; n++ {
			args := []datadriven.CmdArg{{Key: fmt.Sprint(n)}, {Key: "slot", Vals: []string{fmt.Sprint(s.slotAt(at) - 1)}}}
			s.header(parse(c.t, &datadriven.TestData{Pos: c.d.Pos, Cmd: "lock", CmdArgs: args}))
			propose.CmdArgs = append(propose.CmdArgs, args[0])
		}
		for _, line := range s.send(parse(c.t, propose)) {
			require.NotContains(c.t, line, "refused")
		}
	}
	return []string{fmt.Sprintf("%d to %d locked, and published by the leaders", tip.Number+1, through)}
}

// settled asks whether a checkpoint is settled by the confirmation of one, or its own.
func (s *story) settled(c *command) []string {
	c.t.Helper()
	h := s.named(c, c.one())
	by := s.named(c, c.word("by", c.one()))
	if read(c.t, s, s.abi.PackSettled(h.Number, by.Number), s.abi.UnpackSettled) {
		return []string{"settled"}
	}
	return []string{"not settled"}
}

// rewarded asks who has the reward of a slot for good.
func (s *story) rewarded(c *command) []string {
	c.t.Helper()
	slot := c.number("slot", 0)
	who := read(c.t, s, s.abi.PackRewarded(slot), s.abi.UnpackRewarded)
	for turn := range uint8(2) {
		if who == l1test.Address(s.l1.Attesters[s.seat(slot, turn)]) {
			return []string{fmt.Sprintf("%s of slot %d", rank(turn), slot)}
		}
	}
	return []string{s.account(who)}
}
